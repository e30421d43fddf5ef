using ArticleKit.Keyphrases.Algorithms;
using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>Extracts the words and phrases that tell what an article is about.</summary>
/// <remarks>
/// <para>
/// The algorithms are those of <see cref="KeyphraseAlgorithm"/>. All merge forms of a phrase that differ in case, plural or possessive
/// only; all leave out numbers with their units, dates, datelines and lines such as "Read more".
/// </para>
/// <para>
/// Time grows with the length of the text, apart from a sort of the candidates. Deterministic; safe to call from any thread.
/// </para>
/// </remarks>
public static class KeyphraseExtractor
{
    /// <summary>Extracts the keyphrases of a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="options">Which are wanted; null for <see cref="KeyphraseOptions.Default"/>.</param>
    /// <param name="title">The title, whose words weigh more by <see cref="KeyphraseAlgorithm.Salience"/>; null if there is none.</param>
    /// <returns>The keyphrases, the best first; empty if the text has no words but function words and numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Keyphrase> Extract(string text, KeyphraseOptions? options = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(TextDocument.Parse(text), options, title);
    }

    /// <summary>Extracts the keyphrases of a text that is already cut into words.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">Which are wanted; null for <see cref="KeyphraseOptions.Default"/>.</param>
    /// <param name="title">The title, whose words weigh more by <see cref="KeyphraseAlgorithm.Salience"/>; null if there is none.</param>
    /// <returns>The keyphrases, the best first; empty if the text has no words but function words and numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<Keyphrase> Extract(TextDocument document, KeyphraseOptions? options = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= KeyphraseOptions.Default;
        PhraseText text = PhraseText.Read(document, options.Language);
        document.Budget.CheckNow();
        PhraseTable table = AlgorithmOf(options.Algorithm).Score(text, options, text.TermsOf(title));
        document.Budget.CheckNow();
        int[] ordered = PhraseSelector.Order(table, options.MinimumMentions);
        document.Budget.CheckNow();
        int[] chosen = options.Algorithm == KeyphraseAlgorithm.Salience
            ? PhraseSelector.WithoutRepetition(table, ordered, options.MaxCount)
            : ordered[..Math.Min(ordered.Length, options.MaxCount)];
        return KeyphraseComposer.Compose(table, chosen);
    }

    private static IKeyphraseAlgorithm AlgorithmOf(KeyphraseAlgorithm algorithm) => algorithm switch
    {
        KeyphraseAlgorithm.Rake => new RakeAlgorithm(),
        KeyphraseAlgorithm.TextRank => new TextRankAlgorithm(),
        KeyphraseAlgorithm.Yake => new YakeAlgorithm(),
        _ => new SalienceAlgorithm(),
    };
}
