namespace ArticleKit;

/// <summary>A step of your own in an analysis; <see cref="ArticleAnalyzerBuilder.AddStep"/> adds it.</summary>
/// <remarks>
/// One analyzer serves all threads, so a step must be safe to run on several articles at once. An exception that it throws fails
/// that one article with <see cref="ArticleErrorCode.AnalysisFailed"/>.
/// </remarks>
public interface IAnalysisStep
{
    /// <summary>Runs the step on one article, after the built-in steps and the custom ones added before it.</summary>
    /// <param name="context">The article and what is known of it; takes the result of the step.</param>
    void Run(AnalysisContext context);
}
