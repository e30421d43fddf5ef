using ArticleKit.Cleaning;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Display.Notebooks;

/// <summary>Values as plain text, for notebooks that show no HTML.</summary>
internal static class NotebookText
{
    /// <summary>A value as text; null if it is none that is shown here.</summary>
    public static string? Of(object? value) => value switch
    {
        ArticleAnalysis analysis => analysis.ToText(),
        ArticleCorpusReport report => report.ToText(),
        CleanedArticle article => NotebookHtml.Describe(article).ToText(),
        Summary summary => summary.Sentences.Count == 0 ? NotebookHtml.EmptySummary : summary.ToText(),
        ReadabilityReport or TopicPrediction => value.ToString(),
        _ => null,
    };
}
