using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Ease;

/// <summary>Measures <see cref="EaseFactors"/>. Its memory is rented: dispose of it.</summary>
internal sealed class EaseReader : IDisposable
{
    /// <summary>Words from this value on are familiar to all readers.</summary>
    public const double FamiliarZipf = 4.75;

    /// <summary>What parts the words of a compound.</summary>
    public const string Hyphens = "-\u2010\u2011";

    // From here on are the words that every sentence is made with.
    private const double EverydayZipf = 6;
    private const int MaxWordLength = 64;
    private const int LongestFormalWord = 5;

    private readonly TextDocument _document;
    private readonly WordTable _table = new();
    private int _formal;

    public EaseReader(TextDocument document)
    {
        _document = document;
        foreach (Sentence sentence in document.SentenceSpan)
        {
            AddSentence(document.WordSpan.Slice(sentence.FirstWord, sentence.WordCount));
        }
    }

    /// <summary>The factors; null if the text has no words.</summary>
    public EaseFactors? Read()
    {
        int words = _document.WordSpan.Length;
        if (words == 0)
        {
            return null;
        }

        double squares = 0;
        foreach (Sentence sentence in _document.SentenceSpan)
        {
            squares += (double)sentence.WordCount * sentence.WordCount;
        }

        (double rarity, double syllables) = ReadDistinctWords();
        return new EaseFactors
        {
            Rarity = rarity,
            SentenceLength = Math.Log(squares / words),
            SyllablesPerWord = syllables,
            FormalWords = (double)_formal / words,
        };
    }

    /// <inheritdoc cref="WordTable.IsName"/>
    public bool IsName(ReadOnlySpan<char> word) => _table.IsName(word);

    /// <inheritdoc/>
    public void Dispose() => _table.Dispose();

    private void AddSentence(ReadOnlySpan<TextSpan> words)
    {
        ReadOnlySpan<char> text = _document.Text;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].In(text);
            bool mayBeName = i > 0 && char.IsUpper(word[0]) && !Characters.IsQuote(text[words[i].Start - 1])
                && !(Characters.IsCapitals(word) && Characters.IsCapitals(words[i - 1].In(text)));
            if (word.IndexOfAny(Hyphens) < 0)
            {
                AddPart(text, words[i], mayBeName);
                continue;
            }

            foreach (Range part in word.SplitAny(Hyphens))
            {
                (int start, int length) = part.GetOffsetAndLength(word.Length);
                AddPart(text, new TextSpan(words[i].Start + start, length), mayBeName);
            }
        }
    }

    private void AddPart(ReadOnlySpan<char> text, TextSpan span, bool mayBeName)
    {
        if (span.Length > 0 && char.IsLetter(text[span.Start]))
        {
            ReadOnlySpan<char> word = span.In(text);
            bool isLower = char.IsLower(word[0]);
            _table.Add(text, span, isLower, !isLower && mayBeName);
            _formal += span.Length <= LongestFormalWord && IsFormal(word) ? 1 : 0;
        }
    }

    /// <summary>The mean rarity of the distinct words, everyday words and names apart, and their mean number of syllables.</summary>
    private (double Rarity, double Syllables) ReadDistinctWords()
    {
        int counted = 0;
        double rarity = 0;
        long syllables = 0;
        Span<char> lower = stackalloc char[MaxWordLength];
        foreach ((TextSpan span, ulong hash) in _table.WordsButNames())
        {
            WordFrequencies.Known known = WordFrequencies.Find(hash);
            ReadOnlySpan<char> word = known.Hash != 0 ? [] : Fold(span.In(_document.Text), lower);
            double zipf = known.Hash != 0 ? known.Zipf : WordFrequencies.Zipf(word);
            if (zipf < EverydayZipf)
            {
                counted++;
                rarity += Math.Max(0, FamiliarZipf - zipf);
                syllables += known.Hash != 0 ? known.Syllables : SyllableCounter.Count(word);
            }
        }

        return counted == 0 ? (0, 0) : (rarity / counted, (double)syllables / counted);
    }

    private static bool IsFormal(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestFormalWord];
        return Fold(word, lower) is "of" or "by" or "which" or "whose" or "whom" or "upon" or "thus" or "hence" or "such";
    }

    /// <summary>A word in lower case; what is longer than any word is cut.</summary>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> lower)
    {
        int length = Math.Min(word.Length, lower.Length);
        for (int i = 0; i < length; i++)
        {
            lower[i] = WordTable.Fold(word[i]);
        }

        return lower[..length];
    }
}
