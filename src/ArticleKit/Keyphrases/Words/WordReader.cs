using ArticleKit.Terms;
using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Keyphrases.Words;

/// <summary>Reads the words of a text, without those of datelines and of lines that are no part of the article.</summary>
internal sealed class WordReader(TextDocument document, LanguageRules rules, FormTable forms)
{
    private const int MaxElision = 5;
    private const int MinWordsOfHeadline = 4;
    private const int MinLengthOfHeadlineWord = 4;
    private const double MinShareOfCapitals = 0.9;

    private readonly List<PhraseWord> _words = new(document.Words.Count);
    private readonly string _text = document.Text;

    public PhraseWord[] Read()
    {
        ReadOnlySpan<Sentence> sentences = document.SentenceSpan;
        int dateline = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            document.Budget.Check();
            if (!Furniture.IsLine(document, i))
            {
                dateline = Math.Max(dateline, Furniture.DatelineEnd(document, i));
                ReadSentence(sentences[i], i, dateline);
            }
        }

        return [.. _words];
    }

    private void ReadSentence(Sentence sentence, int index, int dateline)
    {
        ReadOnlySpan<TextSpan> words = document.WordSpan.Slice(sentence.FirstWord, sentence.WordCount);
        bool isHeadline = !rules.HasCapitalNouns && IsHeadline(words);
        bool first = true;
        int previousEnd = -1;
        int possessive = -1;
        foreach (TextSpan word in words)
        {
            ReadOnlySpan<char> text = word.In(_text);
            if (word.Start < dateline || IsAddress(text))
            {
                previousEnd = -1;
                possessive = -1;
                continue;
            }

            // A quotation that begins inside a sentence begins with a capital as a sentence does.
            first |= word.Start > 0 && Characters.IsQuote(_text[word.Start - 1]);
            bool possessed = possessive >= 0 && _text.AsSpan(possessive..word.Start).IsWhiteSpace();
            bool joined = previousEnd >= 0 && IsJoint(_text.AsSpan(previousEnd..word.Start));
            int start = word.Start + AddElision(text, word, index, joined, first);
            if (start > word.Start)
            {
                first = false;
                joined = true;
            }

            int length = TermNormalizer.WithoutPossessive(_text.AsSpan(start..word.End)).Length;
            AddWord(new TextSpan(start, length), index, (joined ? WordMarks.Joined : WordMarks.None) | (possessed ? WordMarks.Possessed : WordMarks.None) | (first ? WordMarks.First : WordMarks.None), isHeadline);
            previousEnd = start + length == word.End ? word.End : -1;
            possessive = start + length == word.End ? -1 : word.End;
            first = false;
        }
    }

    private void AddWord(TextSpan span, int sentence, WordMarks place, bool isHeadline)
    {
        ReadOnlySpan<char> word = span.In(_text);
        bool isCapital = Characters.IsUpper(word[0]);
        bool isAllCapitals = isCapital && word.Length > 1 && Characters.IsCapitals(word);
        WordMarks marks = place
            | (isCapital ? WordMarks.Capital : WordMarks.None)
            | (isCapital && !isHeadline && (place & WordMarks.First) == WordMarks.None ? WordMarks.TellingCapital : WordMarks.None)
            | (isAllCapitals ? WordMarks.AllCapitals : WordMarks.None);
        int form = forms.Add(word);
        WordClass kind = StartsWithDigit(word) || !HasLetter(word) ? WordClass.Number : WordClass.Nominal;
        _words.Add(new PhraseWord(span.Start, span.End, form, forms.TermOf(form), sentence, marks, kind));
    }

    /// <summary>Adds the article or preposition that has run into a word, and tells its length.</summary>
    private int AddElision(ReadOnlySpan<char> text, TextSpan word, int sentence, bool joined, bool first)
    {
        if (!rules.HasElisions)
        {
            return 0;
        }

        int apostrophe = text[..Math.Min(text.Length, MaxElision + 1)].IndexOfAny('\'', '\u2019');
        if (apostrophe <= 0 || apostrophe == text.Length - 1)
        {
            return 0;
        }

        int form = forms.Add(text[..apostrophe]);
        WordMarks marks = (joined ? WordMarks.Joined : WordMarks.None) | (first ? WordMarks.First : WordMarks.None);
        _words.Add(new PhraseWord(word.Start, word.Start + apostrophe + 1, form, forms.TermOf(form), sentence, marks, WordClass.Function));
        return apostrophe + 1;
    }

    /// <summary>Whether nearly all the longer words of a sentence begin with a capital, so that capitals tell nothing.</summary>
    private bool IsHeadline(ReadOnlySpan<TextSpan> words)
    {
        int counted = 0;
        int capitals = 0;
        foreach (TextSpan word in words)
        {
            if (word.Length >= MinLengthOfHeadlineWord && char.IsLetter(_text[word.Start]))
            {
                counted++;
                capitals += Characters.IsUpper(_text[word.Start]) ? 1 : 0;
            }
        }

        return counted >= MinWordsOfHeadline && capitals >= MinShareOfCapitals * counted;
    }

    /// <summary>Blanks, an ampersand, a hyphen, or the point of an abbreviation (no sentence ends here) joins two words.</summary>
    private static bool IsJoint(ReadOnlySpan<char> gap) => gap switch
    {
        [] => true,
        ['-' or '\u2010' or '\u2011'] => true,
        ['.', .. var rest] => rest.IsWhiteSpace(),
        _ => gap.Trim() is [] or ['&'],
    };

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.ContainsAny('@', '/', '_') || (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && word.Length > 4);

    private static bool StartsWithDigit(ReadOnlySpan<char> word) => char.IsDigit(word[0]);

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
