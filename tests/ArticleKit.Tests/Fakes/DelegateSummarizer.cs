using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Tests.Fakes;

/// <summary>A summarizer that does what a test says.</summary>
internal sealed class DelegateSummarizer(Func<TextDocument, SummaryOptions, string?, Summary> summarize) : ISummarizer
{
    public Summary Summarize(TextDocument document, SummaryOptions options, string? title, CancellationToken cancellationToken = default) =>
        summarize(document, options, title);
}
