namespace ArticleKit.Quotations;

/// <summary>Reads the subject that stands before a verb of reporting: a pronoun, a name, or a noun phrase, with titles and appositions around it.</summary>
internal sealed class SubjectBefore(ClauseWords words)
{
    private const int LongestPhrase = 10;

    /// <summary>A name and its surname.</summary>
    private const int UsualName = 2;

    private readonly SpeechLexicon _lexicon = words.Lexicon;

    /// <summary>Reads the subject that stands before a verb.</summary>
    /// <param name="low">The first word that may belong to it.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="speaker">The subject.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(int low, int verb, out Speaker speaker)
    {
        int end = verb;
        bool isAfterComma = words.HasComma(end);
        while (end > low && _lexicon.IsAuxiliary(words.Word(end - 1)) && _lexicon.PronounOf(words.Word(end - 1)) == PronounKind.None)
        {
            end--;
            isAfterComma |= words.HasComma(end);
        }

        if (end > low && _lexicon.PronounOf(words.Word(end - 1)) == PronounKind.Relative && end - 1 > low)
        {
            // "Smith, who said": the name before; "Smith, the mayor, who said" has an apposition in between.
            end--;
            isAfterComma = words.HasComma(end) && HasCommaIn(low + 1, end);
        }

        if (end <= low)
        {
            speaker = default;
            return false;
        }

        PronounKind pronoun = _lexicon.PronounOf(words.Word(end - 1));
        if (pronoun is not (PronounKind.None or PronounKind.Relative) && !isAfterComma)
        {
            speaker = new Speaker(words.Span(end - 1), pronoun);
            return true;
        }

        return isAfterComma && TryReadBeforeApposition(low, end, out speaker) || TryReadEnding(LastPart(low, end), end - 1, out speaker);
    }

    /// <summary>"X, the mayor of Y, told": the last part before a comma that ends with a name, or else the first part.</summary>
    private bool TryReadBeforeApposition(int low, int end, out Speaker speaker)
    {
        int part = LastPart(low, end);
        if (part <= low)
        {
            speaker = default;
            return false;
        }

        int last = part - 1;
        bool isBracket = words.Gap(part).Contains('(');
        if (!isBracket && words.NameStart(end - 1, part) == part && end - part >= UsualName && (words.NameStart(last, low) > last || _lexicon.IsDeterminer(words.Word(LastPart(low, part)))))
        {
            // "the head of the firm, Tim Reed, said": the name is the apposition.
            return words.TryName(part, end, out speaker);
        }

        for (int tries = 0; tries < 3; tries++)
        {
            int start = LastPart(low, last + 1);
            int name = words.NameStart(last, start);
            bool isPlace = name > start && _lexicon.IsPreposition(words.Word(name - 1)) && last - name < UsualName;
            if (name <= last && !isPlace)
            {
                return TryReadEnding(start, last, out speaker);
            }

            if (start <= low)
            {
                break;
            }

            last = start - 1;
        }

        return TryReadEnding(LastPart(low, part), part - 1, out speaker);
    }

    /// <summary>The first word after the last comma before a word.</summary>
    private int LastPart(int low, int end)
    {
        int start = end - 1;
        while (start > low && !words.HasComma(start) && !words.IsBreak(start))
        {
            start--;
        }

        return Math.Max(start, low);
    }

    private bool HasCommaIn(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.HasComma(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the name or noun phrase that ends with a word.</summary>
    private bool TryReadEnding(int low, int last, out Speaker speaker)
    {
        int name = words.NameStart(last, low);
        if (name > last)
        {
            return TryReadPhraseEnding(low, last, out speaker);
        }

        // The first word of a sentence has its capital from there.
        while (name < last && _lexicon.IsBoundary(words.Word(name)) && !_lexicon.IsDeterminer(words.Word(name)))
        {
            name++;
        }

        bool isIndirect = name > low && _lexicon.IsPreposition(words.Word(name - 1)) && words.IsJoined(name);
        if (isIndirect && last - name + 1 <= UsualName)
        {
            return TryReadNameBefore(low, name, out speaker) || TryReadPhraseEnding(low, last, out speaker);
        }

        if (isIndirect)
        {
            // "the head of government in Russia Vladimir Saldo": the first word belongs to the preposition.
            name = last - 1;
            while (name > low && words.IsParticle(name - 1) && words.IsCapital(name - 2 >= low ? name - 2 : name))
            {
                name -= name - 2 >= low ? 2 : 1;
            }
        }
        else if (name > low && words.IsJoined(name) && _lexicon.IsDeterminer(words.Word(name - 1)) && !words.IsPossessive(name - 1))
        {
            name--;
            if (TryReadNameBefore(low, name, out speaker))
            {
                // "Ann Lee of the Harbour Trust".
                return true;
            }

            if (name > low && words.IsJoined(name) && _lexicon.IsPreposition(words.Word(name - 1)))
            {
                // "a spokesman for the Harbour Trust".
                return TryReadPhraseEnding(low, last, out speaker);
            }
        }

        return words.TryName(name, last + 1, out speaker);
    }

    /// <summary>"Greg Hsu of Bellwether Research": the name before the preposition that another follows.</summary>
    private bool TryReadNameBefore(int low, int name, out Speaker speaker)
    {
        const int links = 3;
        for (int i = 0; i < links && name - 2 >= low; i++)
        {
            int last = name - 2;
            if (!_lexicon.IsPreposition(words.Word(name - 1)) || !words.IsJoined(name) || !words.IsJoined(name - 1))
            {
                break;
            }

            int start = words.NameStart(last, low);
            bool hasDeterminer = start <= last && start > low && _lexicon.IsDeterminer(words.Word(start - 1));
            bool isPreceded = hasDeterminer || (start > low && _lexicon.IsPreposition(words.Word(start - 1)));
            if (start > last)
            {
                break;
            }

            if (!isPreceded && last - start + 1 >= UsualName && !_lexicon.IsDeterminer(words.Word(start)))
            {
                return words.TryName(start, last + 1, out speaker);
            }

            name = hasDeterminer ? start - 1 : start;
        }

        speaker = default;
        return false;
    }

    private bool TryReadPhraseEnding(int low, int last, out Speaker speaker)
    {
        speaker = default;
        int start = last;
        while (start > low && last - start < LongestPhrase && words.IsJoined(start))
        {
            ReadOnlySpan<char> before = words.Word(start - 1);
            bool isLink = _lexicon.IsPreposition(before);
            if ((_lexicon.IsBoundary(before) && !isLink) || (_lexicon.KindOf(before) & SpeechVerbKind.Verb) != SpeechVerbKind.None || _lexicon.PronounOf(before) == PronounKind.Relative && !_lexicon.IsDeterminer(before))
            {
                break;
            }

            start--;
            bool opens = _lexicon.IsDeterminer(before);
            if (opens && !(start > low && _lexicon.IsPreposition(words.Word(start - 1))))
            {
                break;
            }
        }

        bool isWhole = last - start < LongestPhrase;
        int first = start;
        while (start < last && _lexicon.IsPreposition(words.Word(start)))
        {
            start++;
        }

        // "at the same time", "am Montag": no subject, but when or where it was said.
        bool isAdverbial = isWhole && start > first && (start == last || _lexicon.IsDeterminer(words.Word(start)));
        return !isAdverbial && !_lexicon.IsPreposition(words.Word(last)) && !_lexicon.IsBoundary(words.Word(last)) && !_lexicon.IsDeterminer(words.Word(last))
            && words.TryName(start, last + 1, out speaker);
    }
}
