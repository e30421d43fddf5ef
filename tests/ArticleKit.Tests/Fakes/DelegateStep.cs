namespace ArticleKit.Tests.Fakes;

/// <summary>A step that does what the test says.</summary>
internal sealed class DelegateStep(Action<AnalysisContext> action) : IAnalysisStep
{
    public void Run(AnalysisContext context) => action(context);
}
