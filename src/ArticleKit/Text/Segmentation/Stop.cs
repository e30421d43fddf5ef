namespace ArticleKit.Text.Segmentation;

/// <summary>The marks at the possible end of a sentence.</summary>
/// <param name="Start">The position of the first stop.</param>
/// <param name="Run">The position after the last stop: more than one for <c>?!</c> and for an ellipsis, also a spaced one.</param>
/// <param name="Closing">The position after the quotation marks, parentheses and notes that close after the stops.</param>
/// <param name="Dots">The number of full stops, where the stops are nothing else; otherwise 0.</param>
/// <param name="IsSpaced">Whether there are blanks between the full stops.</param>
internal readonly record struct Stop(int Start, int Run, int Closing, int Dots, bool IsSpaced)
{
    /// <summary>
    /// Where the sentence ends if this ends it. A stop that is followed by a spaced ellipsis of three dots ends the sentence
    /// before the ellipsis, which belongs to the next one.
    /// </summary>
    public int SentenceEnd { get; private init; } = Closing;

    /// <summary>Whether this is one full stop, and so perhaps that of an abbreviation.</summary>
    public bool IsFullStop => Dots == 1;

    /// <summary>Reads the stops at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentenceStart">Where the sentence begins.</param>
    /// <param name="index">The position of a stop.</param>
    /// <param name="end">Where the paragraph ends.</param>
    /// <param name="isQuoteOpen">Whether a straight quotation mark is open.</param>
    public static Stop At(ReadOnlySpan<char> text, int sentenceStart, int index, int end, bool isQuoteOpen)
    {
        int run = index;
        bool onlyDots = true;
        while (run < end && Characters.IsStop(text[run]))
        {
            onlyDots &= text[run] == '.';
            run++;
        }

        int dots = onlyDots ? run - index : 0;
        bool spaced = false;
        while (dots > 0 && run + 1 < end && char.IsWhiteSpace(text[run]) && text[run + 1] == '.' && IsLoneDot(text, run + 1, end))
        {
            run += 2;
            dots++;
            spaced = true;
        }

        int closing = SkipClosing(text, run, end, isQuoteOpen);
        var stop = new Stop(index, run, closing, dots, spaced);
        bool followsWord = index > sentenceStart && !char.IsWhiteSpace(text[index - 1]);
        return spaced && dots == 4 && followsWord && closing == run && run < end ? stop with { SentenceEnd = index + 1 } : stop;
    }

    private static bool IsLoneDot(ReadOnlySpan<char> text, int index, int end) =>
        index + 1 >= end || !char.IsAsciiLetterOrDigit(text[index + 1]);

    private static int SkipClosing(ReadOnlySpan<char> text, int index, int end, bool isQuoteOpen)
    {
        int i = index;
        while (i < end)
        {
            char c = text[i];
            if (Characters.IsClosing(c) || c == '“')
            {
                bool opensNext = c is '"' or '\'' or '“' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]) && !(c == '"' && isQuoteOpen);
                if (opensNext)
                {
                    break;
                }

                i++;
            }
            else if (isQuoteOpen && IsDetachedQuote(text, i, end))
            {
                return i + 2;
            }
            else if (NoteLength(text, i, end) is > 0 and int length)
            {
                i += length;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>A closing quotation mark with blanks on both sides.</summary>
    private static bool IsDetachedQuote(ReadOnlySpan<char> text, int index, int end) =>
        char.IsWhiteSpace(text[index])
        && index + 1 < end && text[index + 1] == '"'
        && (index + 2 >= end || char.IsWhiteSpace(text[index + 2]));

    /// <summary>The length of a reference to a note: <c>[12]</c>, or figures set high.</summary>
    private static int NoteLength(ReadOnlySpan<char> text, int index, int end)
    {
        if (text[index] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹'))
        {
            return 1;
        }

        if (text[index] != '[')
        {
            return 0;
        }

        int i = index + 1;
        while (i < end && i - index <= 3 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i > index + 1 && i < end && text[i] == ']' ? i + 1 - index : 0;
    }
}
