using System.Globalization;
using System.Text;
using ArticleKit.Readability.Familiarity;
using ArticleKit.Text;
using ArticleKit.Text.Languages;
using ArticleKit.Text.Segmentation;
using ArticleKit.Text.Syllables;
using ArticleKit.Text.Syllables.Languages;

namespace ArticleKit.Readability;

/// <summary>Counts, in one pass over the words of a text, everything that the formulas need.</summary>
internal ref struct StatisticsCounter
{
    private const int Polysyllabic = 3;
    private const int LongWordLetters = 7;

    private readonly ReadOnlySpan<char> _text;
    private readonly LanguageSyllables? _rules;
    private int _words;
    private int _sentences;
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

    private StatisticsCounter(ReadOnlySpan<char> text, LanguageSyllables? rules)
    {
        _text = text;
        _rules = rules;
    }

    /// <summary>Counts.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; null for English.</param>
    public static TextStatistics Count(TextDocument document, string? language)
    {
        var counter = new StatisticsCounter(document.Text, LanguageSyllables.For(LanguageTag.Primary(language)));
        foreach (Sentence sentence in document.SentenceSpan)
        {
            counter.AddSentence(document.WordSpan.Slice(sentence.FirstWord, sentence.WordCount));
        }

        counter._newDaleChallNames.Dispose();
        counter._spacheUnfamiliar.Dispose();
        return new TextStatistics
        {
            Words = counter._words,
            Sentences = counter._sentences,
            Syllables = counter._syllables,
            Letters = counter._letters,
            Characters = counter._characters,
            OneSyllableWords = counter._oneSyllable,
            PolysyllabicWords = counter._polysyllabic,
            ComplexWords = counter._complex,
            LongWords = counter._long,
            DaleChallUnfamiliarWords = counter._daleChallUnfamiliar,
            NewDaleChallUnfamiliarWords = counter._newDaleChallUnfamiliar + counter._newDaleChallNames.Count,
            SpacheUnfamiliarWords = counter._spacheUnfamiliar.Count,
        };
    }

    private void AddSentence(ReadOnlySpan<TextSpan> words)
    {
        _sentences += words.IsEmpty ? 0 : 1;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].In(_text);
            _words++;
            int syllables;
            if (_rules is not null)
            {
                AddLetters(word);
                syllables = _rules.Count(word);
            }
            else if (PlainWord.TryCount(word, out syllables))
            {
                AddLetters(word.Length, digits: 0);
            }
            else
            {
                AddLetters(word);
                syllables = SyllableCounter.Count(word);
            }

            _syllables += syllables;
            if (syllables == 1)
            {
                _oneSyllable++;
            }
            else if (syllables >= Polysyllabic)
            {
                _polysyllabic++;
                bool isName = i > 0 && IsName(words[i].Start, word, words[i - 1].In(_text));
                _complex += !isName && ComplexWordRule.IsComplex(word, syllables) ? 1 : 0;
            }

            AddFamiliarity(words, i);
        }
    }

    private void AddFamiliarity(ReadOnlySpan<TextSpan> words, int index)
    {
        ReadOnlySpan<char> word = words[index].In(_text);
        FamiliarWordMarks lists = FamiliarWords.ListsOf(word);
        if (lists == FamiliarWordMarks.AllLists)
        {
            return;
        }

        if (index > 0 && IsPersonOrPlace(words[index].Start, word, words[index - 1].In(_text)))
        {
            if ((lists & FamiliarWordMarks.NewDaleChall) == 0)
            {
                _newDaleChallNames.Add(word);
            }

            return;
        }

        _daleChallUnfamiliar += (lists & FamiliarWordMarks.DaleChall) == 0 ? 1 : 0;
        _newDaleChallUnfamiliar += (lists & FamiliarWordMarks.NewDaleChall) == 0 ? 1 : 0;
        if ((lists & FamiliarWordMarks.Spache) == 0)
        {
            _spacheUnfamiliar.Add(word);
        }
    }

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

    /// <summary>A capital inside a sentence, unless everything there is in capitals or a quotation begins.</summary>
    private readonly bool IsName(int start, ReadOnlySpan<char> word, ReadOnlySpan<char> previous) =>
        Characters.IsUpper(word[0])
        && !Characters.IsQuote(_text[start - 1])
        && !(Characters.IsCapitals(word) && Characters.IsCapitals(previous));

    /// <summary>A name, but no abbreviation in capitals.</summary>
    private readonly bool IsPersonOrPlace(int start, ReadOnlySpan<char> word, ReadOnlySpan<char> previous) =>
        IsName(start, word, previous) && (word.Length == 1 || !Characters.IsCapitals(word));
}
