using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Quotations;

/// <summary>Finds who says something before a quotation: X said: "…"; X told Reuters that "…"; according to X, "…".</summary>
internal sealed class PrecedingAttribution(ClauseWords words, SubjectBefore subjectBefore, SubjectBehind subjectBehind)
{
    /// <summary>How many words before the quotation the verb is looked for.</summary>
    private const int VerbReach = 40;

    /// <summary>How many words before the quotation a verb stands that has other meanings.</summary>
    private const int BesideReach = 3;

    /// <summary>The most words of the name that a line of an interview begins with.</summary>
    private const int LongestCue = 5;

    private readonly SpeechLexicon _lexicon = words.Lexicon;
    private readonly string _text = words.Document.Text;

    /// <summary>Finds the attribution before a quotation in its sentence.</summary>
    /// <param name="low">Where to stop: at the quotation before, or the beginning of the paragraph.</param>
    /// <param name="start">Where the quotation begins, or where the line ends that announces it.</param>
    /// <param name="attribution">What was found.</param>
    /// <param name="isBeside">Whether only a colon or a comma stands between.</param>
    public bool TryFind(int low, int start, out Attribution attribution, out bool isBeside)
    {
        attribution = default;
        int end = Characters.TrimEnd(_text, low, start);
        isBeside = end > low && _text[end - 1] is ':' or '：' or ',' or '，';
        bool isAnnounced = end > low && _text[end - 1] is ':' or '：';
        if (end <= low || (Characters.IsStop(_text[end - 1]) && _text[end - 1] != '…'))
        {
            return false;
        }

        int high = words.FirstFrom(end);
        int first = FirstWord(low, high);
        return first < high
            && (TryFindVerb(first, high, isAnnounced, isBeside, out attribution)
                || TryFindSource(first, high, out attribution)
                || (isAnnounced && TryFindCue(low, first, high, out attribution)));
    }

    /// <summary>The first word of the clause that ends before a word.</summary>
    private int FirstWord(int low, int high)
    {
        int lowest = Math.Max(words.FirstFrom(low), high - VerbReach);
        int first = high;
        while (first > lowest && (first == high || !words.IsBreak(first)))
        {
            first--;
        }

        return first;
    }

    private bool TryFindVerb(int first, int high, bool isAnnounced, bool isBeside, out Attribution attribution)
    {
        TextSpan? participle = null;
        for (int i = high - 1; i >= first; i--)
        {
            SpeechVerbKind kind = words.KindOf(i, out TextSpan verb, out _);
            if ((kind & SpeechVerbKind.Verb) == SpeechVerbKind.None)
            {
                continue;
            }

            if ((kind & SpeechVerbKind.OnlyBeside) != SpeechVerbKind.None && high - i > BesideReach && !isAnnounced)
            {
                continue;
            }

            if ((kind & SpeechVerbKind.Participle) != SpeechVerbKind.None)
            {
                participle ??= verb;
                continue;
            }

            // A comma far behind the verb is that of the sentence, not of the quotation.
            bool reports = isAnnounced || !isBeside || high - i <= VerbReach / 2;
            if (reports && IsVerb(i) && !words.IsPassive(i) && subjectBefore.TryRead(first, i, out Speaker speaker))
            {
                attribution = new Attribution(speaker.Span, participle ?? verb, speaker.Pronoun);
                return true;
            }

            if (isAnnounced && (kind & SpeechVerbKind.TakesListener) == SpeechVerbKind.None && subjectBehind.TryRead(i + 1, high, out speaker))
            {
                attribution = new Attribution(speaker.Span, participle ?? verb, speaker.Pronoun);
                return true;
            }
        }

        attribution = new Attribution(null, participle, PronounKind.None);
        return participle is not null;
    }

    /// <summary>Whether a word is no noun: "the report" is none that reports.</summary>
    private bool IsVerb(int word) => word == 0 || !words.IsJoined(word)
        || (!(_lexicon.IsDeterminer(words.Word(word - 1)) && _lexicon.PronounOf(words.Word(word - 1)) is PronounKind.None) && !words.IsPossessive(word - 1));

    private bool TryFindSource(int first, int high, out Attribution attribution)
    {
        attribution = default;
        for (int i = first; i < high; i++)
        {
            if (words.KindOf(i, out _, out _) == SpeechVerbKind.Source
                && words.SourceSpan(i, out int next) is { Length: > 0 } source
                && subjectBehind.TryRead(next, high, out Speaker speaker))
            {
                attribution = new Attribution(speaker.Span, source, speaker.Pronoun);
                return true;
            }
        }

        return false;
    }

    /// <summary>The name before a colon that a paragraph begins with, as in interviews.</summary>
    private bool TryFindCue(int low, int first, int high, out Attribution attribution)
    {
        attribution = default;
        bool beginsLine = words.Span(first).Start - low <= 2 && _text.AsSpan(low, words.Span(first).Start - low).IsWhiteSpace() && high - first <= LongestCue;
        if (!beginsLine || words.NameStart(high - 1, first) != first || _lexicon.IsBoundary(words.Word(first)))
        {
            return false;
        }

        attribution = new Attribution(TextSpan.FromBounds(words.Span(first).Start, words.Span(high - 1).End), null, PronounKind.None);
        return true;
    }
}
