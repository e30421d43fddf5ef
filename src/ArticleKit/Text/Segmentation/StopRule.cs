namespace ArticleKit.Text.Segmentation;

/// <summary>Decides whether stops end a sentence, by what stands before and after them.</summary>
internal readonly ref struct StopRule
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private readonly bool _hasCapitals;

    /// <summary>Creates the rule for one paragraph.</summary>
    public StopRule(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        _text = text;
        _end = paragraph.End;
        _hasCapitals = paragraph.In(text).ContainsAnyInRange('A', 'Z') || HasOtherCapitals(paragraph.In(text));
    }

    /// <summary>Whether a sentence ends with the stops.</summary>
    /// <param name="sentenceStart">Where the sentence begins.</param>
    /// <param name="stop">The stops, and what closes after them.</param>
    public bool EndsSentence(int sentenceStart, Stop stop)
    {
        if (stop.Closing >= _end)
        {
            return true;
        }

        // "[...]", "(?)": what is bracketed alone is a remark on the text, not its end.
        if (stop.Start > sentenceStart && stop.Closing > stop.Run && _text[stop.Start - 1] is '[' or '(')
        {
            return false;
        }

        char last = _text[stop.Run - 1];
        if (Characters.IsWideStop(last))
        {
            // A quotation in Japanese is closed and then taken up by the particle "to".
            return !(stop.Closing > stop.Run && _text[stop.Closing] is 'と' or 'っ');
        }

        if (!char.IsWhiteSpace(_text[stop.Closing]))
        {
            return !Characters.IsOtherStop(last) && new GluedSentenceRule(_text, _end).Separates(sentenceStart, stop);
        }

        int next = Characters.SkipWhiteSpace(_text, stop.Closing, _end);
        return next >= _end || EndsBefore(sentenceStart, stop, next);
    }

    private bool EndsBefore(int sentenceStart, Stop stop, int next)
    {
        int letter = SkipOpening(next, out bool quoteOpens);
        if (letter >= _end)
        {
            return true;
        }

        char c = _text[letter];
        bool dash = Characters.IsDash(_text[next]);
        if (Characters.IsLower(c))
        {
            return !dash && BeginsInLowerCase(sentenceStart, stop, letter);
        }

        if (c is ',' or ';' or ':' or '&' or '+' or '=' or '%' or '/' or '|' or '*' || Characters.IsStop(c) || (c is '-' or '–' or '—'))
        {
            return false;
        }

        if (stop.Dots >= 3)
        {
            return EndsWithEllipsis(sentenceStart, stop, letter);
        }

        if (stop.IsFullStop)
        {
            return new AbbreviationRule(_text, _end).EndsSentence(sentenceStart, stop, letter, quoteOpens, dash);
        }

        return !Exclamations.GoesOn(_text, sentenceStart, stop, letter, _end);
    }

    /// <summary>Skips what opens before the first letter: quotation marks, parentheses, the dash of a dialogue.</summary>
    private int SkipOpening(int index, out bool quoteOpens)
    {
        quoteOpens = false;
        int i = index;
        while (i < _end && i - index < 8 && (Characters.IsOpening(_text[i]) || Characters.IsDash(_text[i]) || char.IsWhiteSpace(_text[i])))
        {
            quoteOpens |= Characters.IsQuote(_text[i]);
            i++;
        }

        return i;
    }

    /// <summary>Names such as eBay begin a sentence in lower case, and so does every sentence of a writer without capitals.</summary>
    private bool BeginsInLowerCase(int sentenceStart, Stop stop, int letter)
    {
        if (stop.Dots >= 3)
        {
            return false;
        }

        if (ListMarker.At(_text, letter, _end) is { IsCounted: true, Value: 1 })
        {
            return true;
        }

        if (_hasCapitals)
        {
            return letter + 2 < _end
                && (Characters.IsUpper(_text[letter + 1])
                    || (Characters.IsUpper(_text[letter + 2]) && Characters.IsLower(_text[letter + 1]) && stop.Dots == 1));
        }

        return !stop.IsFullStop
            || Abbreviations.Classify(AbbreviationRule.WordBefore(_text, sentenceStart, stop.Start)) is AbbreviationKind.None or AbbreviationKind.Final;
    }

    private bool EndsWithEllipsis(int sentenceStart, Stop stop, int letter)
    {
        if (stop.Dots > 3 || stop.Closing > stop.Run)
        {
            return true;
        }

        ReadOnlySpan<char> word = AbbreviationRule.WordAt(_text, letter, _end);
        bool stoodApart = stop.Start > sentenceStart && char.IsWhiteSpace(_text[stop.Start - 1]);
        bool speaksOn = word is "I" or "I'm" or "I’m" or "I'd" or "I’d" or "I've" or "I’ve" or "I'll" or "I’ll";
        return stop.Start > sentenceStart && (stoodApart || stop.IsSpaced ? SentenceStarters.Contains(word) && !speaksOn && !stop.IsSpaced : !speaksOn);
    }

    private static bool HasOtherCapitals(ReadOnlySpan<char> paragraph)
    {
        foreach (char c in paragraph)
        {
            if (c > 127 && char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}
