using ArticleKit.Text;
using ArticleKit.Text.Quotes;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Quotations;

/// <summary>Finds who says something behind a quotation: "…," X said; "…," said X; "…", according to X.</summary>
internal sealed class FollowingAttribution(ClauseWords words, SubjectBefore subjectBefore, SubjectBehind subjectBehind)
{
    /// <summary>How many words from the quotation the verb is looked for.</summary>
    private const int VerbReach = 22;

    /// <summary>How many words the sentence goes on for behind a verb that stands in a sentence of its own.</summary>
    private const int LastWords = 6;

    private readonly SpeechLexicon _lexicon = words.Lexicon;
    private readonly string _text = words.Document.Text;

    /// <summary>Finds the attribution right behind a quotation.</summary>
    /// <param name="contentEnd">Where its words end.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">Where to stop: at the next quotation or the end of the paragraph.</param>
    /// <param name="attribution">What was found.</param>
    public bool TryFindBeside(int contentEnd, int end, int limit, out Attribution attribution)
    {
        attribution = default;
        int first = words.FirstFrom(end);
        int high = Math.Min(words.FirstFrom(limit), first + VerbReach);
        if (first >= high || !TryCross(end, words.Span(first).Start, out bool hasComma))
        {
            return false;
        }

        char last = contentEnd > 0 ? _text[contentEnd - 1] : ' ';
        bool isOpen = hasComma || last == ',' || Characters.IsDash(last) || (Characters.IsStop(last) && last != '.');
        bool isNewSentence = !hasComma && Characters.IsStop(last) && words.IsCapital(first);
        if (isNewSentence && last != '.' && (_lexicon.PronounOf(words.Word(first)) != PronounKind.None || _lexicon.IsDeterminer(words.Word(first))))
        {
            isOpen = false;
        }

        if (!TryRead(first, high, out attribution, out int after))
        {
            return false;
        }

        if (isNewSentence)
        {
            return EndsSoon(after) && !IsBesideOnly(attribution) && BeginsSoon(attribution, first) && !LeadsToQuotation(end, limit);
        }

        // Words quoted inside a sentence: what follows is mostly no attribution.
        return isOpen || last == '.' || (attribution.Speaker is { } speaker && speaker.Start == words.Span(first).Start && attribution.Verb?.Start > speaker.Start && EndsSoon(after))
            || (attribution.Verb?.Start == words.Span(first).Start && attribution.Speaker is not null);
    }

    /// <summary>Finds an attribution at the end of the sentence that a quotation stands in: the plan was "odd" and would fail, X said.</summary>
    /// <param name="end">Where the quotation ends.</param>
    /// <param name="limit">Where the paragraph ends.</param>
    /// <param name="attribution">What was found.</param>
    public bool TryFindAtEnd(int end, int limit, out Attribution attribution)
    {
        const int reach = 40;
        int first = words.FirstFrom(end);
        int high = Math.Min(words.FirstFrom(limit), first + reach);
        attribution = default;
        if (first < high && words.EndsSentence(first) && words.IsCapital(first))
        {
            return false;
        }

        for (int i = first; i < high && (i == first || !words.EndsSentence(i)); i++)
        {
            if ((i > first || _text[words.Span(i).Start - 1] == ' ') && words.HasComma(i)
                && !_lexicon.IsBoundary(words.Word(i)) && TryRead(i, Math.Min(high, i + 8), out attribution, out int after) && EndsSoon(after)
                && attribution.Speaker is not null && !IsBesideOnly(attribution))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads "X said", "said X" or "according to X" from a word on.</summary>
    private bool TryRead(int first, int high, out Attribution attribution, out int after)
    {
        attribution = default;
        after = first;
        for (int i = first; i < high && (i == first || !words.IsBreak(i)); i++)
        {
            SpeechVerbKind kind = words.KindOf(i, out TextSpan verb, out Speaker inverted);
            after = i + 1;
            if (kind == SpeechVerbKind.Source)
            {
                return i == first && TryReadSource(i, high, out attribution, out after);
            }

            if ((kind & SpeechVerbKind.Verb) == SpeechVerbKind.None)
            {
                continue;
            }

            if (inverted.Pronoun != PronounKind.None)
            {
                attribution = new Attribution(inverted.Span, verb, inverted.Pronoun);
                return i == first;
            }

            if ((kind & SpeechVerbKind.Participle) != SpeechVerbKind.None)
            {
                attribution = new Attribution(null, verb, PronounKind.None);
                return i == first;
            }

            if (OnlyAuxiliaries(first, i))
            {
                if ((kind & SpeechVerbKind.TakesListener) == SpeechVerbKind.None && subjectBehind.TryRead(i + 1, Math.Min(words.Count, high + VerbReach), out Speaker behind) && !IsNoun(i))
                {
                    after = words.FirstFrom(behind.Span.End);
                    attribution = new Attribution(behind.Span, verb, behind.Pronoun);
                    return true;
                }

                continue;
            }

            if (!IsNoun(i) && !IsBlocked(first) && !words.IsPassive(i) && subjectBefore.TryRead(first, i, out Speaker before))
            {
                attribution = new Attribution(before.Span, verb, before.Pronoun);
                return true;
            }
        }

        return false;
    }

    /// <summary>A name of a thing that looks like a verb: "the report said" must find "said".</summary>
    private bool IsNoun(int word) => word > 0 && words.IsJoined(word) && (_lexicon.IsDeterminer(words.Word(word - 1)) || words.IsPossessive(word - 1)) && _lexicon.PronounOf(words.Word(word - 1)) == PronounKind.None;

    /// <summary>A subject does not begin with a conjunction or a preposition.</summary>
    private bool IsBlocked(int first) => (_lexicon.IsBoundary(words.Word(first)) || _lexicon.IsPreposition(words.Word(first))) && !_lexicon.IsDeterminer(words.Word(first))
        && _lexicon.PronounOf(words.Word(first)) == PronounKind.None;

    private bool OnlyAuxiliaries(int first, int verb)
    {
        for (int i = first; i < verb; i++)
        {
            if (!_lexicon.IsAuxiliary(words.Word(i)) || words.IsCapital(i) || _lexicon.PronounOf(words.Word(i)) is PronounKind.He or PronounKind.She)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadSource(int word, int high, out Attribution attribution, out int after)
    {
        attribution = default;
        after = word + 1;
        TextSpan source = words.SourceSpan(word, out int next);
        if (source.Length == 0 || !subjectBehind.TryRead(next, Math.Min(words.Count, high + VerbReach), out Speaker speaker))
        {
            return false;
        }

        after = words.FirstFrom(speaker.Span.End);
        attribution = new Attribution(speaker.Span, source, speaker.Pronoun);
        return true;
    }

    /// <summary>Whether a verb stands for speech only beside it.</summary>
    private bool IsBesideOnly(Attribution attribution) =>
        attribution.Verb is { } verb && (_lexicon.KindOf(verb.In(_text)) & SpeechVerbKind.OnlyBeside) != SpeechVerbKind.None;

    /// <summary>Whether a sentence begins with its attribution: one that says more is a sentence of its own.</summary>
    private bool BeginsSoon(Attribution attribution, int first)
    {
        const int longestRole = 3;
        int start = Math.Min(attribution.Speaker?.Start ?? int.MaxValue, attribution.Verb?.Start ?? int.MaxValue);
        return words.FirstFrom(start) - first <= longestRole;
    }

    /// <summary>Whether the sentence behind a quotation runs into the next one, which it reports then.</summary>
    private bool LeadsToQuotation(int end, int limit)
    {
        int before = Characters.TrimEnd(_text, end, limit);
        return limit < _text.Length && QuoteCharacters.IsQuote(_text[limit]) && before > end && !Characters.IsStop(_text[before - 1]);
    }

    private bool EndsSoon(int word)
    {
        for (int i = word; i <= word + LastWords; i++)
        {
            if (i >= words.Count || words.IsBreak(i))
            {
                return true;
            }

            if (words.Word(i) is "that" or "dass" or "que" or "che" or "dat")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Crosses the comma or dash behind a quotation.</summary>
    private bool TryCross(int from, int to, out bool hasComma)
    {
        hasComma = false;
        for (int i = from; i < to; i++)
        {
            char c = _text[i];
            if (c is ',' or '，' || Characters.IsDash(c))
            {
                hasComma = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
