namespace ArticleKit.Text.Segmentation;

/// <summary>Decides whether a sentence ends at stops that no blank follows: <c>end.Next</c>, but not <c>www.Example.Com</c>.</summary>
internal readonly ref struct GluedSentenceRule(ReadOnlySpan<char> text, int end)
{
    /// <summary>How far an address is looked for around a stop; a longer one without a blank is no matter of sentences.</summary>
    private const int AddressReach = 80;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = end;

    /// <summary>Whether two sentences meet at the stops.</summary>
    public bool Separates(int sentenceStart, Stop stop)
    {
        if (stop.Start == sentenceStart)
        {
            return false;
        }

        int letter = stop.Closing;
        bool opens = Characters.IsQuote(_text[letter]) || _text[letter] == '(';
        letter += opens ? 1 : 0;
        if (letter >= _end)
        {
            return false;
        }

        if (Characters.IsUncased(_text[letter]))
        {
            return Characters.IsUncased(_text[stop.Start - 1]);
        }

        return Characters.IsUpper(_text[letter])
            && FollowsSentence(sentenceStart, stop)
            && LooksLikeSentence(letter, opens)
            && !IsInAddress(sentenceStart, stop);
    }

    private bool FollowsSentence(int sentenceStart, Stop stop)
    {
        char before = _text[stop.Start - 1];
        if (stop.Dots != 1)
        {
            return char.IsLetterOrDigit(before) || Characters.IsClosing(before);
        }

        if (!Characters.IsLower(before) && !char.IsDigit(before) && !Characters.IsClosing(before))
        {
            return false;
        }

        ReadOnlySpan<char> word = AbbreviationRule.WordBefore(_text, sentenceStart, stop.Start);
        bool dotted = word.Contains('.') && !char.IsDigit(before);
        return !dotted && Abbreviations.Classify(word) is AbbreviationKind.None or AbbreviationKind.Final;
    }

    /// <summary>A capitalised word, or the words I and A; but no name of a domain, a file or a programming language's member.</summary>
    private bool LooksLikeSentence(int letter, bool opens)
    {
        int i = letter + 1;
        while (i < _end && i - letter <= AddressReach && char.IsLetter(_text[i]))
        {
            i++;
        }

        if (i - letter == 1)
        {
            return _text[letter] is 'I' or 'A' && (i >= _end || char.IsWhiteSpace(_text[i]) || Characters.IsApostrophe(_text[i]));
        }

        bool memberFollows = i + 1 < _end && _text[i] is '.' or '(' or '_' && char.IsLetter(_text[i + 1]);
        return opens || (Characters.IsLower(_text[letter + 1]) && !memberFollows && !DomainNames.IsLastPart(_text[letter..i]));
    }

    private bool IsInAddress(int sentenceStart, Stop stop)
    {
        int start = stop.Start;
        while (start > sentenceStart && stop.Start - start < AddressReach && !char.IsWhiteSpace(_text[start - 1]))
        {
            start--;
        }

        int after = stop.Start;
        while (after < _end && after - stop.Start < AddressReach && !char.IsWhiteSpace(_text[after]))
        {
            after++;
        }

        ReadOnlySpan<char> token = _text[start..after];
        return token.Contains('@') || token.IndexOf("://") >= 0 || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
