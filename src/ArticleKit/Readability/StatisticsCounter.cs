using System.Globalization;
using System.Text;
using ArticleKit.Text;
using ArticleKit.Text.Segmentation;
using ArticleKit.Text.Syllables;

namespace ArticleKit.Readability;

/// <summary>Counts, in one pass over the words of a text, everything that the formulas need.</summary>
internal ref struct StatisticsCounter
{
    private const int Polysyllabic = 3;
    private const int LongWordLetters = 7;

    private readonly ReadOnlySpan<char> _text;
    private int _words;
    private int _sentences;
    private int _syllables;
    private int _letters;
    private int _characters;
    private int _oneSyllable;
    private int _polysyllabic;
    private int _complex;
    private int _long;

    private StatisticsCounter(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Counts.</summary>
    public static TextStatistics Count(TextDocument document)
    {
        var counter = new StatisticsCounter(document.Text);
        foreach (Sentence sentence in document.SentenceSpan)
        {
            counter.AddSentence(document.WordSpan.Slice(sentence.FirstWord, sentence.WordCount));
        }

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
        };
    }

    private void AddSentence(ReadOnlySpan<TextSpan> words)
    {
        _sentences += words.IsEmpty ? 0 : 1;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].In(_text);
            _words++;
            if (PlainWord.TryCount(word, out int syllables))
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
}
