namespace ArticleKit.Text.Syllables.Languages;

/// <summary>The syllables of numbers as a language speaks them: the sum of those of their parts.</summary>
/// <param name="Small">The syllables of 0 to 19.</param>
/// <param name="Tens">The syllables of 20, 30 and so on to 90.</param>
/// <param name="And">The syllables of what stands between tens and ones.</param>
/// <param name="Hundred">The syllables of 100, and of the hundreds after 2 to 9.</param>
/// <param name="Thousand">The syllables of 1,000.</param>
/// <param name="Million">The syllables of 1,000,000.</param>
internal sealed record NumberSyllables(byte[] Small, byte[] Tens, int And, int Hundred, int Thousand, int Million)
{
    private const int LongestCardinal = 9;
    private const int DecimalSign = 2;
    private const int GroupLength = 3;

    /// <summary>Whether the years from 1100 to 1999 are spoken in hundreds.</summary>
    public bool YearsInHundreds { get; init; }

    /// <summary>Whether 70 to 79 and 90 to 99 are spoken as 60 and 80 with 10 to 19.</summary>
    public bool CountsByTwenties { get; init; }

    /// <summary>The end of the number that begins at a position: digits, and single signs between them.</summary>
    public static int End(ReadOnlySpan<char> word, int start)
    {
        int i = start;
        while (i < word.Length && (char.IsAsciiDigit(word[i]) || (word[i] is '.' or ',' && i + 1 < word.Length && char.IsAsciiDigit(word[i + 1]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>Counts the syllables of a number with dots or commas, of which those before three digits each group them.</summary>
    public int Count(ReadOnlySpan<char> number)
    {
        int syllables = 0;
        int start = 0;
        while (start < number.Length)
        {
            int end = start;
            long value = 0;
            int digits = 0;
            while (end < number.Length && (char.IsAsciiDigit(number[end]) || IsGroup(number, start, end)))
            {
                if (char.IsAsciiDigit(number[end]))
                {
                    digits++;
                    value = digits <= LongestCardinal ? (10 * value) + number[end] - '0' : value;
                }

                end++;
            }

            bool oneByOne = digits > LongestCardinal || (number[start] == '0' && digits > 1);
            syllables += oneByOne ? CountDigits(number[start..end])
                : YearsInHundreds && end - start == 4 && value is >= 1100 and < 2000 ? CountBelowHundred((int)value / 100) + Hundred + CountBelowHundred((int)value % 100)
                : CountCardinal((int)value);
            syllables += end < number.Length ? DecimalSign : 0;
            start = end + 1;
        }

        return syllables;
    }

    /// <summary>Whether the sign at a position is followed by three digits and no more, and has one to three digits or other groups before it.</summary>
    private static bool IsGroup(ReadOnlySpan<char> number, int start, int sign)
    {
        int next = sign + 1 + GroupLength;
        return number[start] != '0'
            && sign - start is > 0 and <= LongestCardinal + 2
            && (sign - start <= GroupLength || (sign - start > GroupLength && !char.IsAsciiDigit(number[sign - GroupLength - 1]) && number[sign - GroupLength - 1] == number[sign]))
            && next <= number.Length
            && !number[(sign + 1)..next].ContainsAnyExceptInRange('0', '9')
            && (next == number.Length || !char.IsAsciiDigit(number[next]));
    }

    private int CountDigits(ReadOnlySpan<char> digits)
    {
        int syllables = 0;
        foreach (char c in digits)
        {
            syllables += char.IsAsciiDigit(c) ? Small[c - '0'] : 0;
        }

        return syllables;
    }

    private int CountCardinal(int value)
    {
        if (value == 0)
        {
            return Small[0];
        }

        int millions = value / 1_000_000;
        int thousands = value / 1000 % 1000;
        return (millions > 0 ? CountBelowThousand(millions) + Million : 0)
            + (thousands > 1 ? CountBelowThousand(thousands) : 0)
            + (thousands > 0 ? Thousand : 0)
            + CountBelowThousand(value % 1000);
    }

    private int CountBelowThousand(int value) =>
        (value >= 200 ? Small[value / 100] : 0) + (value >= 100 ? Hundred : 0) + CountBelowHundred(value % 100);

    private int CountBelowHundred(int value)
    {
        if (value < Small.Length)
        {
            return value == 0 ? 0 : Small[value];
        }

        int tens = value / 10;
        int ones = value % 10;
        if (CountsByTwenties && tens is 7 or 9)
        {
            return Tens[tens - 3] + Small[10 + ones];
        }

        return Tens[tens - 2] + (ones == 0 ? 0 : And + Small[ones]);
    }
}
