using System.Buffers;

namespace ArticleKit.Text.Segmentation;

/// <summary>Tells, within lines that no blank line separates, a line break that separates from one that only wraps.</summary>
/// <remarks>
/// A block of lines was wrapped if a long line of it goes on in lower case. In such a block a break is one of wrapping if the word
/// after it would not have fitted in the widest line; elsewhere a break separates unless the sentence obviously goes on.
/// </remarks>
internal readonly struct LineBreakRule
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> LineBreaksOfAscii = SearchValues.Create("\n\r\v\f");

    /// <summary>A line at least as long may have been wrapped for its length.</summary>
    private const int WrappedLineLength = 40;

    private readonly int _width;
    private readonly bool _isWrapped;

    private LineBreakRule(int width, bool isWrapped)
    {
        _width = width;
        _isWrapped = isWrapped;
    }

    /// <summary>The line breaks that a text can hold: those of ASCII in most texts, which are found faster.</summary>
    public static SearchValues<char> LineBreaksIn(ReadOnlySpan<char> text) =>
        text.Contains('\u0085') || text.ContainsAnyInRange('\u2028', '\u2029') ? LineBreaks : LineBreaksOfAscii;

    /// <summary>The rule for a block of lines.</summary>
    public static LineBreakRule For(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> lines)
    {
        int width = 0;
        bool wrapped = false;
        for (int i = 0; i < lines.Length; i++)
        {
            width = Math.Max(width, lines[i].Length);
            wrapped |= i > 0 && lines[i - 1].Length >= WrappedLineLength && StartsLower(text, lines[i]) && !EndsSentence(text, lines[i - 1]);
        }

        return new LineBreakRule(width, wrapped);
    }

    /// <summary>Whether the break between two lines separates them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first line of the paragraph so far.</param>
    /// <param name="previous">The line before the break.</param>
    /// <param name="next">The line after the break.</param>
    public bool Separates(ReadOnlySpan<char> text, TextSpan first, TextSpan previous, TextSpan next)
    {
        if (ListMarker.BeginsLine(text, next.Start, next.End) || previous.In(text).Contains('\t') || next.In(text).Contains('\t'))
        {
            return true;
        }

        bool mayBeWrapped = previous.Length >= WrappedLineLength || text[previous.End - 1] == ',';
        if (StartsLower(text, next))
        {
            // Short lines that all begin in lower case are a list of words.
            return !mayBeWrapped && StartsLower(text, first);
        }

        if (_isWrapped)
        {
            return previous.Length + 1 + FirstWordLength(text, next) <= _width;
        }

        return EndsSentence(text, previous) ? !EndsInTitle(text, previous) : !GoesOn(text, previous, next);
    }

    private static bool StartsLower(ReadOnlySpan<char> text, TextSpan line)
    {
        int i = line.Start;
        while (i < line.End - 1 && Characters.IsOpening(text[i]))
        {
            i++;
        }

        return Characters.IsLower(text[i]);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, TextSpan line)
    {
        int i = line.End - 1;
        while (i > line.Start && Characters.IsClosing(text[i]))
        {
            i--;
        }

        return Characters.IsStop(text[i]) || text[i] == ':';
    }

    private static bool EndsInTitle(ReadOnlySpan<char> text, TextSpan line)
    {
        if (text[line.End - 1] != '.')
        {
            return false;
        }

        ReadOnlySpan<char> word = LastWord(text, TextSpan.FromBounds(line.Start, line.End - 1));
        return Abbreviations.Classify(word) is AbbreviationKind.Title or AbbreviationKind.Leading;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, TextSpan previous, TextSpan next) =>
        text[previous.End - 1] == ','
        || text[next.Start] is ',' or ';' or ')'
        || IsConnecting(LastWord(text, previous));

    private static bool IsConnecting(ReadOnlySpan<char> word) =>
        word is "the" or "a" or "an" or "of" or "and" or "or" or "to" or "in" or "for" or "with" or "by" or "from" or "at" or "on" or "that";

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text, TextSpan line)
    {
        int start = line.End;
        while (start > line.Start && line.End - start <= Abbreviations.MaximumLength && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text[start..line.End];
    }

    private static int FirstWordLength(ReadOnlySpan<char> text, TextSpan line)
    {
        int i = line.Start;
        while (i < line.End && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i - line.Start;
    }
}
