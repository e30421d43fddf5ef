using System.Runtime.InteropServices;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text;

/// <summary>A text cut into paragraphs, sentences and words, once, for everything that reads it.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Spans never begin or end with white space, never overlap, and stand in the
/// order of the text; together the sentences hold every character that is not white space.</para>
/// <para>The rules are those of English; the stops of Chinese, Japanese, Arabic, Urdu, Hindi and some other scripts end sentences
/// too.</para>
/// </remarks>
public sealed class TextDocument
{
    /// <summary>More than most texts of an article have.</summary>
    internal const int ExpectedParagraphs = 64;

    /// <summary>English has more with the blank, so that the buffer of words seldom has to grow.</summary>
    private const int CharactersPerWord = 5;

    /// <summary>As <see cref="CharactersPerWord"/>, of sentences.</summary>
    private const int CharactersPerSentence = 50;

    private readonly TextSpan[] _words;
    private readonly Sentence[] _sentences;

    private TextDocument(string text, IReadOnlyList<TextSpan> paragraphs, Sentence[] sentences, TextSpan[] words)
    {
        Text = text;
        _sentences = sentences;
        _words = words;
        Paragraphs = paragraphs;
        Sentences = ImmutableCollectionsMarshal.AsImmutableArray(_sentences);
        Words = ImmutableCollectionsMarshal.AsImmutableArray(_words);
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>The paragraphs that hold anything but white space, in order.</summary>
    /// <remarks>
    /// A blank line separates paragraphs, and so does a single line break unless the line was obviously wrapped: unless the sentence
    /// goes on in the next line, or the next word would not have fitted in the width of the lines around it.
    /// </remarks>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>The sentences in order; none crosses a paragraph.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The words in order, without the punctuation around them; see <see cref="WordTokenizer"/>.</summary>
    public IReadOnlyList<TextSpan> Words { get; }

    /// <summary>What is left to the analysis that reads the text.</summary>
    internal AnalysisBudget Budget { get; private init; } = AnalysisBudget.Unlimited;

    internal ReadOnlySpan<Sentence> SentenceSpan => _sentences;

    internal ReadOnlySpan<TextSpan> WordSpan => _words;

    /// <summary>Cuts a text. Takes time in proportion to its length.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <returns>The text with its paragraphs, sentences and words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TextDocument Parse(string text) => Parse(text, AnalysisBudget.Unlimited);

    /// <summary>Cuts a text that is being analysed.</summary>
    internal static TextDocument Parse(string text, AnalysisBudget budget)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var paragraphs = new PooledBuffer<TextSpan>(ExpectedParagraphs);
        using var spans = new PooledBuffer<TextSpan>(ExpectedSentences(text));
        using var sentences = new PooledBuffer<Sentence>(ExpectedSentences(text));
        using var words = new PooledBuffer<TextSpan>(ExpectedWords(text));
        ParagraphScanner.Scan(text, paragraphs);
        for (int paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            spans.Clear();
            SentenceScanner.Scan(text, paragraphs.Items[paragraph], spans);
            foreach (TextSpan span in spans.Items)
            {
                budget.Check();
                int firstWord = words.Count;
                WordScanner.Scan(text, span.Start, span.End, words);
                sentences.Add(new Sentence(span, paragraph, firstWord, words.Count - firstWord));
            }
        }

        return new TextDocument(text, paragraphs.ToImmutable(), sentences.ToArray(), words.ToArray()) { Budget = budget };
    }

    internal static int ExpectedWords(string text) => (text.Length / CharactersPerWord) + 1;

    internal static int ExpectedSentences(string text) => (text.Length / CharactersPerSentence) + 1;
}
