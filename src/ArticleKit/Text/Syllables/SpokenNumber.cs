namespace ArticleKit.Text.Syllables;

/// <summary>The syllables of numbers as English reads them aloud.</summary>
internal static class SpokenNumber
{
    /// <summary>Longer numbers are read digit by digit.</summary>
    private const int LongestCardinal = 15;

    private const int Oh = 1;
    private const int Point = 1;
    private const int HundredOrPower = 2;

    /// <summary>zero to nineteen.</summary>
    private static ReadOnlySpan<byte> Small => [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];

    /// <summary>twenty to ninety.</summary>
    private static ReadOnlySpan<byte> Tens => [0, 0, 2, 2, 2, 2, 2, 3, 2, 2];

    /// <summary>The end of the number that begins at a position: digits, with a comma or stop between them.</summary>
    public static int End(ReadOnlySpan<char> word, int start)
    {
        int i = start;
        while (i < word.Length
            && (char.IsAsciiDigit(word[i]) || (word[i] is ',' or '.' && i + 1 < word.Length && char.IsAsciiDigit(word[i + 1]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether letters after a number are read as part of it: <c>21st</c>, <c>1990s</c>.</summary>
    public static bool IsOrdinalEnding(ReadOnlySpan<char> letters) =>
        letters is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "s" or "'s" or "’s";

    /// <summary>Counts the syllables of a number.</summary>
    /// <param name="number">Digits, perhaps with commas and stops between them.</param>
    /// <param name="ordinal">Whether it is read as an ordinal or a decade.</param>
    public static int Count(ReadOnlySpan<char> number, bool ordinal)
    {
        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        int syllables = CountWhole(whole, isYear: point < 0);
        for (int i = point; i >= 0 && i < number.Length; i++)
        {
            syllables += char.IsAsciiDigit(number[i]) ? Small[number[i] - '0'] : Point;
        }

        // "twentieth", where "tenth" and "fourth" have no syllable more than "ten" and "four".
        bool roundTens = whole.Length >= 2 && whole[^1] == '0' && whole[^2] is >= '2' and <= '9';
        return syllables + (ordinal && roundTens && point < 0 ? 1 : 0);
    }

    private static int CountWhole(ReadOnlySpan<char> digits, bool isYear)
    {
        long value = 0;
        int count = 0;
        int oneByOne = 0;
        foreach (char c in digits)
        {
            if (c != ',')
            {
                count++;
                oneByOne += Small[c - '0'];
                value = count <= LongestCardinal ? (10 * value) + c - '0' : value;
            }
        }

        if (count > LongestCardinal || (digits[0] == '0' && count > 1))
        {
            return oneByOne;
        }

        bool readAsYear = isYear && digits.Length == 4 && value is (>= 1100 and < 2000) or (>= 2010 and < 2100);
        return readAsYear ? CountYear((int)value) : value == 0 ? Small[0] : CountCardinal(value);
    }

    private static int CountYear(int year)
    {
        int rest = year % 100;
        int end = rest == 0 ? HundredOrPower : rest < 10 ? Oh + Small[rest] : CountBelowHundred(rest);
        return CountBelowHundred(year / 100) + end;
    }

    private static int CountCardinal(long value)
    {
        int syllables = 0;
        for (int power = 0; value > 0; power++)
        {
            int group = (int)(value % 1000);
            if (group > 0)
            {
                syllables += group >= 100 ? Small[group / 100] + HundredOrPower : 0;
                syllables += CountBelowHundred(group % 100) + (power > 0 ? HundredOrPower : 0);
            }

            value /= 1000;
        }

        return syllables;
    }

    private static int CountBelowHundred(int value)
    {
        if (value < 20)
        {
            return value == 0 ? 0 : Small[value];
        }

        return Tens[value / 10] + (value % 10 == 0 ? 0 : Small[value % 10]);
    }
}
