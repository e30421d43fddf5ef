using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Names;

/// <summary>Finds names by their capitals: "Bank of England", "Ursula von der Leyen", "University of X".</summary>
internal sealed class NameFinder
{
    private const int MaxWords = 10;
    private const int MaxParticles = 3;
    private const int MinWordsToDoubtFirst = 3;

    private readonly PhraseText _text;
    private readonly int[] _telling;
    private readonly int[] _small;

    public NameFinder(PhraseText text)
    {
        _text = text;
        _telling = new int[text.Forms.TermCount];
        _small = new int[text.Forms.TermCount];
        foreach (PhraseWord word in text.Words)
        {
            _telling[word.Term] += word.IsTelling ? 1 : 0;
            _small[word.Term] += word.IsCapital ? 0 : 1;
        }
    }

    /// <summary>The names in order, each as the index of its first word and the number of its words.</summary>
    public List<(int FirstWord, int Count)> Find()
    {
        List<(int FirstWord, int Count)> names = [];
        ReadOnlySpan<PhraseWord> words = _text.Words;
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsNameWord(i))
            {
                continue;
            }

            int end = EndOf(i);
            int first = WithoutTitles(i, end);
            int last = WithoutLetters(first, end);
            if (first < last && IsName(first, last))
            {
                names.Add((first, last - first));
            }

            i = end - 1;
        }

        return names;
    }

    /// <summary>Whether a word looks like a name, or a word of one, where it stands.</summary>
    private bool IsNameWord(int i)
    {
        PhraseWord word = _text.Words[i];
        if (!word.IsCapital || word.Class != WordClass.Nominal)
        {
            return word.IsTelling && word.Class == WordClass.Light && (IsTellingAt(i + 1) || (word.IsJoined && IsTellingAt(i - 1)));
        }

        if (_text.Rules.HasCapitalNouns)
        {
            return true;
        }

        return word.IsTelling
            || (word.IsFirst && (IsTellingAt(i + 1) || IsBeforeParticle(i) || (_telling[word.Term] > 0 && _small[word.Term] == 0)));
    }

    /// <summary>Whether a name goes on after the small words that follow: "Bank of England" at the beginning of a sentence.</summary>
    private bool IsBeforeParticle(int i) => i + 1 < _text.Words.Length && _text.Words[i + 1].IsJoined
        && (!_text.Rules.IsHeadFirst || IsInstitution(i)) && AfterParticles(i, i + 1, IsInstitution(i)) >= 0;

    private bool IsTellingAt(int i)
    {
        ReadOnlySpan<PhraseWord> words = _text.Words;
        return i >= 0 && i < words.Length && words[i].IsTelling && words[i].Class is WordClass.Nominal or WordClass.Light
            && (i == 0 || words[i].IsJoined);
    }

    /// <summary>The end of the name that begins at a word.</summary>
    private int EndOf(int first)
    {
        ReadOnlySpan<PhraseWord> words = _text.Words;
        bool hasInstitution = IsInstitution(first);
        int end = first + 1;
        while (end < words.Length && (words[end].IsJoined || IsOwnedInstitution(end)) && end - first < MaxWords)
        {
            if (IsNameWord(end))
            {
                hasInstitution |= IsInstitution(end);
                end++;
                continue;
            }

            int next = AfterParticles(first, end, hasInstitution);
            if (next < 0 || next - first >= MaxWords)
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>The word of a name after the small words that begin at a position; -1 if none follows.</summary>
    private int AfterParticles(int first, int i, bool hasInstitution)
    {
        ReadOnlySpan<PhraseWord> words = _text.Words;
        for (int particles = 0; particles < MaxParticles && i + 1 < words.Length; particles++, i++)
        {
            ReadOnlySpan<char> word = _text.SpanOf(i, 1).In(_text.Document.Text);
            bool joins = (word is "of" or "for" or "the" && _text.Rules.IsEnglish
                ? hasInstitution && (particles > 0 || word is not "the")
                : ((_text.KindsOf(i) & WordKinds.Particle) != WordKinds.None && (particles > 0 || MayFollowGivenName(first, word))) || IsElided(word));
            if (!joins || !words[i + 1].IsJoined)
            {
                return -1;
            }

            // In Romance languages, what a single "de" joins to a name of several words is mostly a place.
            bool isPlace = _text.Rules.IsHeadFirst && particles == 0 && i - first > 1 && !words[i].IsCapital;
            if (words[i + 1].IsTelling && words[i + 1].Class is WordClass.Nominal or WordClass.Light && !isPlace)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>"Queen's University": a possessive inside a name.</summary>
    private bool IsOwnedInstitution(int i) => _text.Words[i].IsPossessed && _text.Words[i].IsTelling && IsInstitution(i) && _text.Rules.IsEnglish;

    /// <summary>
    /// Where every noun has a capital, "von" joins a name only if no article stands before: "Ursula von der Leyen", not "der Rat von Lindenau".
    /// </summary>
    private bool MayFollowGivenName(int first, ReadOnlySpan<char> particle) => !_text.Rules.HasCapitalNouns
        || (particle is "von" or "van" or "zu" or "de" or "di" or "da" or "al" or "bin" or "ibn" or "el"
            && (!_text.Words[first].IsJoined || _text.Words[first - 1].Class is not (WordClass.Function or WordClass.Number)));

    private static bool IsElided(ReadOnlySpan<char> word) => word is [_, '\'' or '\u2019'];

    private bool IsInstitution(int i) => (_text.KindsOf(i) & WordKinds.Institution) != WordKinds.None;

    /// <summary>The first word of a name after the titles before it, and after a word that is capital for the beginning of the sentence only.</summary>
    private int WithoutTitles(int first, int end)
    {
        ReadOnlySpan<PhraseWord> words = _text.Words;
        int start = first;
        while (start + 1 < end && (_text.KindsOf(start) & WordKinds.Title) != WordKinds.None)
        {
            start++;
        }

        bool isOrdinary = start + 1 < end && words[start].IsFirst && !_text.Rules.HasCapitalNouns
            && (_small[words[start].Term] > 0 || words[start].Class == WordClass.Light)
            && end - start >= MinWordsToDoubtFirst;
        start += isOrdinary ? 1 : 0;
        while (start < end && words[start].Class == WordClass.Function)
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of a name without the letters after the name of a person.</summary>
    private int WithoutLetters(int first, int end)
    {
        while (end > first + 1 && (_text.KindsOf(end - 1) & WordKinds.PostNominal) != WordKinds.None)
        {
            end--;
        }

        return end;
    }

    private bool IsName(int first, int end)
    {
        PhraseWord word = _text.Words[first];
        if (end - first > 1)
        {
            return !IsEmphasis(first, end);
        }

        bool isOrdinary = (_text.KindsOf(first) & (WordKinds.Title | WordKinds.Measure)) != WordKinds.None || _small[word.Term] > _telling[word.Term];
        return !isOrdinary && !_text.Rules.HasCapitalNouns && word.End - word.Start > 1;
    }

    /// <summary>Whether every word is at least as often written without a capital, so that the capitals here only shout.</summary>
    private bool IsEmphasis(int first, int end)
    {
        foreach (PhraseWord word in _text.Words[first..end])
        {
            if (word.Class != WordClass.Function && (_small[word.Term] == 0 || _small[word.Term] < _telling[word.Term]))
            {
                return false;
            }
        }

        return true;
    }
}
