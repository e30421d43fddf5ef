namespace ArticleKit.Quotations;

/// <summary>Reads the subject that follows a verb of reporting or "according to": a pronoun, a name, or a noun phrase with a name in it.</summary>
internal sealed class SubjectBehind(ClauseWords words)
{
    private const int LongestPhrase = 10;

    /// <summary>A name and its surname.</summary>
    private const int UsualName = 2;

    private readonly SpeechLexicon _lexicon = words.Lexicon;

    /// <summary>Reads the subject that follows a verb or a preposition.</summary>
    /// <param name="first">The first word after it.</param>
    /// <param name="high">The word after the last that may belong to it.</param>
    /// <param name="speaker">The subject.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(int first, int high, out Speaker speaker)
    {
        speaker = default;
        int start = first;
        while (start < high && words.IsJoined(start) && !words.IsCapital(start) && !_lexicon.IsDeterminer(words.Word(start))
            && _lexicon.IsAuxiliary(words.Word(start)) && _lexicon.PronounOf(words.Word(start)) == PronounKind.None)
        {
            start++;
        }

        if (start >= high || !words.IsJoined(start))
        {
            return false;
        }

        PronounKind pronoun = _lexicon.PronounOf(words.Word(start));
        if (pronoun is PronounKind.He or PronounKind.She or PronounKind.Other && !_lexicon.IsDeterminer(words.Word(start)))
        {
            speaker = new Speaker(words.Span(start), pronoun);
            return start + 1 >= words.Count || !words.IsJoined(start + 1) || _lexicon.IsBoundary(words.Word(start + 1));
        }

        int nameEnd = words.NameEnd(start, high);
        if (nameEnd > start && words.IsPossessive(nameEnd - 1) && nameEnd < high && words.IsJoined(nameEnd))
        {
            // "Berg's lawyer": the name is not that of the speaker.
            return TryReadPhrase(start, high, out speaker);
        }

        return nameEnd > start ? TryReadNameBehind(nameEnd, high, out speaker) || words.TryName(start, nameEnd, out speaker) : TryReadPhrase(start, high, out speaker);
    }

    /// <summary>"Academy executive director Bruce Davis": the name behind the role that another name belongs to.</summary>
    private bool TryReadNameBehind(int start, int high, out Speaker speaker)
    {
        const int longestRole = 4;
        for (int i = start; i < high && i - start <= longestRole && words.IsJoined(i); i++)
        {
            if (i > start && words.IsCapital(i))
            {
                int end = words.NameEnd(i, high);
                speaker = default;
                return end - i >= UsualName && EndsPhrase(end, high) && words.TryName(i, end, out speaker);
            }

            ReadOnlySpan<char> word = words.Word(i);
            if (words.IsCapital(i) || _lexicon.IsBoundary(word) || _lexicon.IsPreposition(word) || _lexicon.IsDeterminer(word) || _lexicon.IsAuxiliary(word))
            {
                break;
            }
        }

        speaker = default;
        return false;
    }

    /// <summary>Reads a noun phrase that begins in lower case: "the spokesman John Smith", "the head of the agency, John Smith,".</summary>
    private bool TryReadPhrase(int start, int high, out Speaker speaker)
    {
        speaker = default;
        int end = start;
        while (end < high && end - start < LongestPhrase && (end == start || words.IsJoined(end)))
        {
            ReadOnlySpan<char> word = words.Word(end);
            if ((_lexicon.IsBoundary(word) && !_lexicon.IsDeterminer(word)) || (end > start && (_lexicon.KindOf(word) & SpeechVerbKind.Verb) != SpeechVerbKind.None && !words.IsCapital(end)))
            {
                break;
            }

            if (end > start && words.IsCapital(end) && !_lexicon.IsPreposition(words.Word(end - 1)) && !_lexicon.IsDeterminer(words.Word(end - 1))
                && !words.IsCapital(end - 1) && words.NameEnd(end, high) is int nameEnd && EndsPhrase(nameEnd, high) && !words.IsPossessive(nameEnd - 1))
            {
                return words.TryName(end, nameEnd, out speaker);
            }

            end++;
        }

        if (end < high && end > start && words.Gap(end) is [',', ' '] && words.IsCapital(end)
            && words.NameEnd(end, high) is int apposition && apposition - end >= UsualName && (apposition >= words.Count || !words.IsJoined(apposition)))
        {
            return words.TryName(end, apposition, out speaker);
        }

        while (end > start && (_lexicon.IsPreposition(words.Word(end - 1)) || _lexicon.IsDeterminer(words.Word(end - 1))))
        {
            end--;
        }

        return end > start && words.TryName(start, end, out speaker);
    }

    private bool EndsPhrase(int word, int high) =>
        word >= high || !words.IsJoined(word) || _lexicon.IsBoundary(words.Word(word)) || _lexicon.IsPreposition(words.Word(word));
}
