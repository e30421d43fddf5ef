namespace ArticleKit.Text;

/// <summary>A text cut into paragraphs, sentences and words, once, for everything that reads it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TextDocument
{
    private TextDocument(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Sentence> sentences, IReadOnlyList<TextSpan> words)
    {
        Text = text;
        Paragraphs = paragraphs;
        Sentences = sentences;
        Words = words;
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>The paragraphs that hold anything but white space, in order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>The sentences in order; none crosses a paragraph.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The words in order, without the punctuation around them.</summary>
    public IReadOnlyList<TextSpan> Words { get; }

    /// <summary>Cuts a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <returns>The text with its paragraphs, sentences and words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TextDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> paragraphs = [];
        List<Sentence> sentences = [];
        List<TextSpan> words = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                AddSentences(text, TextSpan.FromBounds(start, end), paragraphs.Count, sentences, words);
                paragraphs.Add(TextSpan.FromBounds(start, end));
            }

            start = end + 2;
        }

        return new TextDocument(text, paragraphs, sentences, words);
    }

    private static void AddSentences(string text, TextSpan paragraph, int index, List<Sentence> sentences, List<TextSpan> words)
    {
        int start = paragraph.Start;
        for (int i = start; i < paragraph.End; i++)
        {
            bool last = i == paragraph.End - 1;
            if (!last && !(text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1])))
            {
                continue;
            }

            int firstWord = words.Count;
            int wordStart = -1;
            for (int j = start; j <= i + 1; j++)
            {
                bool inWord = j <= i && char.IsLetterOrDigit(text[j]);
                if (inWord && wordStart < 0)
                {
                    wordStart = j;
                }
                else if (!inWord && wordStart >= 0)
                {
                    words.Add(TextSpan.FromBounds(wordStart, j));
                    wordStart = -1;
                }
            }

            while (start <= i && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            if (start <= i)
            {
                sentences.Add(new Sentence(TextSpan.FromBounds(start, i + 1), index, firstWord, words.Count - firstWord));
            }

            start = i + 1;
        }
    }
}
