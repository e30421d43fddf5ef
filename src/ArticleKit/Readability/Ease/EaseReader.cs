using ArticleKit.Readability.Lexicon;
using ArticleKit.Terms;
using ArticleKit.Text;

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

    private readonly TextDocument _document;
    private readonly WordTable _table = new();
    private int _formal;

    /// <summary>Has read nothing yet.</summary>
    /// <param name="document">The text.</param>
    public EaseReader(TextDocument document) => _document = document;

    /// <summary>Measures a whole text.</summary>
    /// <param name="document">The text.</param>
    /// <returns>A reader that has read all of it.</returns>
    public static EaseReader ReadAll(TextDocument document)
    {
        var ease = new EaseReader(document);
        var reader = new WordReader(document);
        while (reader.Read())
        {
            ease.Add(in reader);
        }

        return ease;
    }

    /// <summary>Reads a word.</summary>
    /// <param name="reader">Stands at the word.</param>
    public void Add(in WordReader reader)
    {
        ReadOnlySpan<char> word = reader.Word;
        if (reader.IsPlain || word.IndexOfAny(Hyphens) < 0)
        {
            AddPart(reader.Span, word[0], reader.Hash, in reader.Known, reader.IsName);
            return;
        }

        foreach (Range range in word.SplitAny(Hyphens))
        {
            ReadOnlySpan<char> part = word[range];
            if (!part.IsEmpty)
            {
                ulong hash = WordHash.Of(part);
                int start = reader.Span.Start + range.GetOffsetAndLength(word.Length).Offset;
                AddPart(new TextSpan(start, part.Length), part[0], hash, in KnownWords.Find(hash), reader.IsName);
            }
        }
    }

    /// <summary>The factors, all words having been added; null if the text has none.</summary>
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

    private void AddPart(TextSpan span, char first, ulong hash, in KnownWord known, bool mayBeName)
    {
        if (char.IsLetter(first))
        {
            bool isLower = char.IsLower(first);
            ref DistinctWord word = ref _table.Add(hash, span, isLower, !isLower && mayBeName);
            if (word.Syllables == 0 && known.Hash != 0)
            {
                (word.Zipf, word.Syllables) = (known.Zipf, known.Syllables);
            }

            _formal += known.IsFormal ? 1 : 0;
        }
    }

    /// <summary>The mean rarity of the distinct words, everyday words and names apart, and their mean number of syllables.</summary>
    private (double Rarity, double Syllables) ReadDistinctWords()
    {
        int counted = 0;
        double rarity = 0;
        long syllables = 0;
        Span<char> lower = stackalloc char[MaxWordLength];
        foreach (ref readonly DistinctWord distinct in _table.Words)
        {
            if (distinct.IsOnlyName)
            {
                continue;
            }

            (double zipf, int spoken) = (distinct.Zipf, distinct.Syllables);
            if (spoken == 0)
            {
                ReadOnlySpan<char> word = Fold(distinct.Span.In(_document.Text), lower);
                (zipf, spoken) = (WordFrequencies.Zipf(word), SyllableCounter.Count(word));
            }

            if (zipf < EverydayZipf)
            {
                counted++;
                rarity += Math.Max(0, FamiliarZipf - zipf);
                syllables += spoken;
            }
        }

        return counted == 0 ? (0, 0) : (rarity / counted, (double)syllables / counted);
    }

    /// <summary>A word in lower case; what is longer than any word is cut.</summary>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> lower)
    {
        int length = Math.Min(word.Length, lower.Length);
        for (int i = 0; i < length; i++)
        {
            lower[i] = WordHash.Fold(word[i]);
        }

        return lower[..length];
    }
}
