using System.Runtime.InteropServices;

namespace ArticleKit.Text.Segmentation;

/// <summary>What an item of a list begins with: a bullet, or a number or letter with its stop or parenthesis.</summary>
/// <param name="Form">Which kind of counter and punctuation it has; 0 where there is no counter.</param>
/// <param name="Value">The number, or the place of the letter in the alphabet; 0 where there is no counter.</param>
/// <param name="Length">The number of characters, with the punctuation; 0 where there is no marker.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListMarker(int Form, int Value, int Length)
{
    private const int MaximumDigits = 3;
    private const int DotForm = 1;
    private const int ParenthesisForm = 2;
    private const int BothForm = 3;
    private const int DigitsBase = 10;
    private const int LowerBase = 20;
    private const int UpperBase = 30;
    private const int RomanBase = 40;

    /// <summary>Whether a marker with the next value may follow in the same line.</summary>
    public bool IsCounted => Form is > 0 and < RomanBase && Form != UpperBase + DotForm;

    /// <summary>The marker that begins at a position, if any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where a sentence or line begins.</param>
    /// <param name="end">Where the paragraph ends.</param>
    /// <returns>The marker; its length is 0 if there is none.</returns>
    public static ListMarker At(ReadOnlySpan<char> text, int index, int end)
    {
        int i = index;
        bool bullet = i < end && Characters.IsBullet(text[i]);
        if (bullet)
        {
            i = Characters.SkipWhiteSpace(text, i + 1, end);
        }

        ListMarker counter = CounterAt(text, i, end);
        int length = counter.Length > 0 ? i - index + counter.Length : bullet ? 1 : 0;
        return counter with { Length = length };
    }

    /// <summary>Whether a line begins as an item of a list: as a sentence does, or with a dash or asterisk.</summary>
    public static bool BeginsLine(ReadOnlySpan<char> text, int index, int end) =>
        At(text, index, end).Length > 0
        || (index + 1 < end && (Characters.IsDash(text[index]) || text[index] is '*' or '·' or '+') && char.IsWhiteSpace(text[index + 1]));

    /// <summary>The start of the marker that ends before a position and counts on from this one; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the current item begins.</param>
    /// <param name="punctuation">The position of a full stop or closing parenthesis.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public int NextBefore(ReadOnlySpan<char> text, int start, int punctuation, int end)
    {
        int i = punctuation;
        while (i > start && punctuation - i < MaximumDigits && char.IsAsciiLetterOrDigit(text[i - 1]))
        {
            i--;
        }

        if (i == punctuation || i <= start || !char.IsWhiteSpace(text[i - 1]))
        {
            return -1;
        }

        ListMarker next = CounterAt(text, i, end);
        return next.Length > 0 && next.Form == Form && next.Value == Value + 1 ? i : -1;
    }

    private static ListMarker CounterAt(ReadOnlySpan<char> text, int index, int end)
    {
        int i = index;
        while (i < end && i - index <= 5 && char.IsAsciiLetterOrDigit(text[i]))
        {
            i++;
        }

        ReadOnlySpan<char> counter = text[index..i];
        int punctuation = PunctuationAt(text, i, end);
        int after = punctuation == BothForm ? i + 2 : i + 1;
        if (counter.IsEmpty || punctuation == 0 || (after < end && !char.IsWhiteSpace(text[after])))
        {
            return default;
        }

        (int form, int value) = Read(counter, punctuation);
        return form == 0 ? default : new ListMarker(form + punctuation, value, after - index);
    }

    private static int PunctuationAt(ReadOnlySpan<char> text, int index, int end)
    {
        if (index >= end)
        {
            return 0;
        }

        return text[index] switch
        {
            '.' => index + 1 < end && text[index + 1] == ')' ? BothForm : DotForm,
            ')' => ParenthesisForm,
            _ => 0,
        };
    }

    private static (int Form, int Value) Read(ReadOnlySpan<char> counter, int punctuation)
    {
        if (!counter.ContainsAnyExceptInRange('0', '9'))
        {
            return counter.Length <= MaximumDigits ? (DigitsBase, ReadNumber(counter)) : default;
        }

        if (counter.Length == 1)
        {
            char c = counter[0];
            return char.IsAsciiLetterLower(c) ? (LowerBase, c - 'a' + 1) : char.IsAsciiLetterUpper(c) ? (UpperBase, c - 'A' + 1) : default;
        }

        // "mix." ends a sentence of one word; "ii)" cannot be anything else.
        return !counter.ContainsAnyExcept("ivx") || (punctuation != DotForm && !counter.ContainsAnyExcept("IVX")) ? (RomanBase, 0) : default;
    }

    private static int ReadNumber(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (10 * value) + digit - '0';
        }

        return value;
    }
}
