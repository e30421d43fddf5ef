using System.Globalization;
using System.Text;
using ArticleKit.Readability.Familiarity;
using ArticleKit.Readability.Lexicon;
using ArticleKit.Text;
using ArticleKit.Text.Languages;
using ArticleKit.Text.Segmentation;
using ArticleKit.Text.Syllables.Languages;

namespace ArticleKit.Readability;

/// <summary>Counts everything that the formulas need of a text. Its memory is rented: dispose of it.</summary>
internal ref struct StatisticsCounter
{
    private const int Polysyllabic = 3;
    private const int LongWordLetters = 7;

    private readonly LanguageSyllables? _rules;
    private int _words;
    private int _syllables;
    private int _letters;
    private int _characters;
    private int _oneSyllable;
    private int _polysyllabic;
    private int _complex;
    private int _long;
    private int _daleChallUnfamiliar;
    private int _newDaleChallUnfamiliar;
    private DistinctWordCounter _newDaleChallNames;
    private DistinctWordCounter _spacheUnfamiliar;

    /// <summary>Has counted nothing yet.</summary>
    /// <param name="language">The language of the text as a BCP 47 tag; null for English.</param>
    public StatisticsCounter(string? language)
    {
        _rules = LanguageSyllables.For(LanguageTag.Primary(language));
    }

    /// <summary>Counts a whole text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; null for English.</param>
    public static TextStatistics Count(TextDocument document, string? language)
    {
        using var counter = new StatisticsCounter(language);
        var reader = new WordReader(document);
        while (reader.Read())
        {
            counter.Add(in reader);
        }

        return counter.Result(document);
    }

    /// <summary>Counts a word.</summary>
    /// <param name="reader">Stands at the word.</param>
    public void Add(in WordReader reader)
    {
        ref readonly KnownWord known = ref reader.Known;
        _words++;
        int syllables;
        bool isComplex;
        if (_rules is null && reader.IsPlain && known.Hash != 0)
        {
            AddLetters(reader.Span.Length, digits: 0);
            syllables = known.Syllables;
            isComplex = known.IsComplex;
        }
        else
        {
            ReadOnlySpan<char> word = reader.Word;
            AddLetters(word);
            syllables = _rules is null ? SyllableCounter.Count(word) : _rules.Count(word);
            isComplex = syllables >= Polysyllabic && ComplexWordRule.IsComplex(word, syllables);
        }

        _syllables += syllables;
        _oneSyllable += syllables == 1 ? 1 : 0;
        _polysyllabic += syllables >= Polysyllabic ? 1 : 0;
        _complex += isComplex && !reader.IsName ? 1 : 0;

        FamiliarWordMarks lists = known.Hash != 0 ? known.Lists : FamiliarWords.ListsOf(reader.Word);
        if (lists != FamiliarWordMarks.AllLists)
        {
            AddUnfamiliar(in reader, lists);
        }
    }

    /// <summary>What was counted, all words of a text having been added.</summary>
    public readonly TextStatistics Result(TextDocument document)
    {
        int sentences = 0;
        foreach (Sentence sentence in document.SentenceSpan)
        {
            sentences += sentence.WordCount > 0 ? 1 : 0;
        }

        return new TextStatistics
        {
            Words = _words,
            Sentences = sentences,
            Syllables = _syllables,
            Letters = _letters,
            Characters = _characters,
            OneSyllableWords = _oneSyllable,
            PolysyllabicWords = _polysyllabic,
            ComplexWords = _complex,
            LongWords = _long,
            DaleChallUnfamiliarWords = _daleChallUnfamiliar,
            NewDaleChallUnfamiliarWords = _newDaleChallUnfamiliar + _newDaleChallNames.Count,
            SpacheUnfamiliarWords = _spacheUnfamiliar.Count,
        };
    }

    /// <summary>Gives the rented memory back.</summary>
    public void Dispose()
    {
        _newDaleChallNames.Dispose();
        _spacheUnfamiliar.Dispose();
    }

    private static void AddTo(ref DistinctWordCounter words, in WordReader reader)
    {
        if (reader.IsPlain)
        {
            words.Add(reader.Hash);
        }
        else
        {
            words.Add(reader.Word);
        }
    }

    private void AddUnfamiliar(in WordReader reader, FamiliarWordMarks lists)
    {
        if (reader.IsName && IsPersonOrPlace(reader.Word))
        {
            if ((lists & FamiliarWordMarks.NewDaleChall) == FamiliarWordMarks.None)
            {
                AddTo(ref _newDaleChallNames, in reader);
            }

            return;
        }

        _daleChallUnfamiliar += (lists & FamiliarWordMarks.DaleChall) == FamiliarWordMarks.None ? 1 : 0;
        _newDaleChallUnfamiliar += (lists & FamiliarWordMarks.NewDaleChall) == FamiliarWordMarks.None ? 1 : 0;
        if ((lists & FamiliarWordMarks.Spache) == FamiliarWordMarks.None)
        {
            AddTo(ref _spacheUnfamiliar, in reader);
        }
    }

    /// <summary>A name that is no abbreviation in capitals.</summary>
    private static bool IsPersonOrPlace(ReadOnlySpan<char> name) => name.Length == 1 || !Characters.IsCapitals(name);

    private void AddLetters(ReadOnlySpan<char> word)
    {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (char.IsAsciiLetter(c))
            {
                letters++;
            }
            else if (char.IsSurrogate(c))
            {
                bool pair = i + 1 < word.Length && Rune.TryCreate(c, word[i + 1], out Rune rune) && Rune.IsLetter(rune);
                letters += pair ? 1 : 0;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
            else if (char.IsDigit(c) || (c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber))
            {
                digits++;
            }
        }

        AddLetters(letters, digits);
    }

    private void AddLetters(int letters, int digits)
    {
        _letters += letters;
        _characters += letters + digits;
        _long += letters >= LongWordLetters ? 1 : 0;
    }
}
