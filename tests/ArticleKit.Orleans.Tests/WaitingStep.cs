namespace ArticleKit.Orleans.Tests;

/// <summary>A step that ends for each article when the test lets it.</summary>
internal sealed class WaitingStep(SemaphoreSlim gate) : IAnalysisStep
{
    public void Run(AnalysisContext context) => gate.Wait(context.CancellationToken);
}
