using ArticleKit.Display.Notebooks;
using ArticleKit.Summarization.Rendering;

namespace ArticleKit.Summarization;

/// <summary>An extractive summary: sentences of the article, as they stand there.</summary>
/// <param name="Sentences">
/// The chosen sentences in the order that was asked for, which is that of the article by default; empty only if the article has no sentence.
/// </param>
[TypeFormatterSource(typeof(DisplaySource))]
public sealed record Summary(IReadOnlyList<SummarySentence> Sentences)
{
    /// <summary>
    /// The chosen sentences in the order that was asked for, which is that of the article by default; empty only if the article has no
    /// sentence.
    /// </summary>
    public IReadOnlyList<SummarySentence> Sentences { get; init => field = ValueList<SummarySentence>.Of(value); }
        = ValueList<SummarySentence>.Of(Sentences);

    /// <summary>
    /// What a reader of the summary should know, such as that the text is a table of numbers; empty if there is nothing. The analysis of an
    /// article lists them too.
    /// </summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; init => field = ValueList<ArticleWarning>.Of(value); } = ValueList<ArticleWarning>.Empty;

    /// <summary>The summary of an article that has no sentence.</summary>
    public static Summary Empty { get; } = new([]);

    /// <summary>The summary as one string, its sentences separated by a blank.</summary>
    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));

    /// <summary>The summary as plain text, a sentence a line.</summary>
    /// <returns>The sentences, separated by line feeds; empty if there is none.</returns>
    public string ToText() => string.Join('\n', Sentences.Select(sentence => sentence.Text));

    /// <summary>The summary as a Markdown list, a sentence an item. Nothing in a sentence is taken for markup.</summary>
    /// <returns>The list, each item ended by a line feed; empty if there is none.</returns>
    public string ToMarkdown() => SummaryMarkdown.Write(this);

    /// <summary>
    /// The whole article as HTML, the sentences of the summary highlighted: each paragraph in a <c>p</c>, each sentence in a <c>mark</c> whose
    /// <c>data-rank</c> is its rank. Safe to put into a page: everything of the text is encoded.
    /// </summary>
    /// <param name="text">The text that was summarized, which is <see cref="ArticleAnalysis.Text"/>.</param>
    /// <returns>The paragraphs, each ended by a line feed; empty for a text without any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A sentence does not lie inside <paramref name="text"/>, which is another text then.</exception>
    public string ToHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SummaryHtml.Write(this, text);
    }

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
