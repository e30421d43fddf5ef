using System.Globalization;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads dates from text. A wrong date is worse than none: what can be read in two ways is not read.</summary>
internal static class DateText
{
    private const int MinYear = 1990;
    private const int MaxYear = 2100;

    private static readonly string[] Formats =
    [
        "ddd, d MMM yyyy HH:mm:ss K", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "yyyyMMdd", "yyyyMMddTHHmmssK", "yyyyMMddHHmmss", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd", "yyyy/M/d",
        "yyyy-M-d", "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy.M.d", "yyyy.MM.dd HH:mm",
    ];

    /// <summary>A date that is the whole of a text, as in an attribute.</summary>
    public static DateTimeOffset? Parse(string text, string language)
    {
        text = text.Trim();
        if (text.Length is < 6 or > 100)
        {
            return null;
        }

        if (text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-')
        {
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset iso))
            {
                return Accept(iso);
            }

            if (DateTimeOffset.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out iso))
            {
                return Accept(iso);
            }
        }

        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset exact)
            ? Accept(exact)
            : Find(text, language);
    }

    /// <summary>The first date in a text.</summary>
    public static DateTimeOffset? Find(string text, string language)
    {
        foreach ((DateTimeOffset date, _) in FindAll(text, language))
        {
            return date;
        }

        return null;
    }

    /// <summary>The dates in a text in order, with where about each of them begins.</summary>
    public static IEnumerable<(DateTimeOffset Date, int Start)> FindAll(string text, string language)
    {
        List<Range> tokens = Tokenize(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((FindNamed(text, tokens, i) ?? FindEastAsian(text, tokens, i) ?? FindNumeric(text, tokens, i, language)) is { } date)
            {
                yield return (date, tokens[i].Start.Value);
            }
        }
    }

    /// <summary>Midnight UTC of a date, or null if there is no such day or it is not of our time.</summary>
    public static DateTimeOffset? Create(int year, int month, int day) =>
        year is < MinYear or > MaxYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The date, or null if it is not of our time.</summary>
    public static DateTimeOffset? Accept(DateTimeOffset date) => date.Year is < MinYear or > MaxYear ? null : date;

    /// <summary>Runs of letters and runs of digits.</summary>
    private static List<Range> Tokenize(string text)
    {
        List<Range> tokens = [];
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }
            }
            else
            {
                i++;
                continue;
            }

            tokens.Add(start..i);
        }

        return tokens;
    }

    /// <summary>"March 3rd, 2024", "3. März 2024", "3 de marzo de 2024", "2024 March 3".</summary>
    private static DateTimeOffset? FindNamed(string text, List<Range> tokens, int i)
    {
        int month = MonthNames.Find(text.AsSpan(tokens[i]));
        if (month == 0)
        {
            return null;
        }

        int before = i > 0 ? NumberAt(text, tokens, SkipBack(text, tokens, i - 1)) : -1;
        int next = Skip(text, tokens, i + 1);
        int after = NumberAt(text, tokens, next);
        if (before is >= 1 and <= 31 && after is >= MinYear and <= MaxYear)
        {
            return Create(after, month, before);
        }

        if (after is >= 1 and <= 31)
        {
            int year = NumberAt(text, tokens, Skip(text, tokens, next + 1));
            return year is >= MinYear and <= MaxYear ? Create(year, month, after) : before is >= MinYear and <= MaxYear ? Create(before, month, after) : null;
        }

        return null;
    }

    /// <summary>"2024年3月5日", "2024년 3월 5일".</summary>
    private static DateTimeOffset? FindEastAsian(string text, List<Range> tokens, int i)
    {
        if (i + 5 >= tokens.Count || text.AsSpan(tokens[i + 1]) is not ("年" or "년") || text.AsSpan(tokens[i + 3]) is not ("月" or "월"))
        {
            return null;
        }

        return text[tokens[i + 5].Start] is '日' or '일' ? Create(NumberAt(text, tokens, i), NumberAt(text, tokens, i + 2), NumberAt(text, tokens, i + 4)) : null;
    }

    /// <summary>Words that may stand between the parts of a date.</summary>
    private static int Skip(string text, List<Range> tokens, int i)
    {
        while (i < tokens.Count && IsFiller(text.AsSpan(tokens[i])))
        {
            i++;
        }

        return i;
    }

    private static int SkipBack(string text, List<Range> tokens, int i)
    {
        while (i > 0 && IsFiller(text.AsSpan(tokens[i])))
        {
            i--;
        }

        return i;
    }

    private static bool IsFiller(ReadOnlySpan<char> word) =>
        word is "de" or "del" or "di" or "of" or "st" or "nd" or "rd" or "th" or "er" or "den" or "º" or "ª";

    private static int NumberAt(string text, List<Range> tokens, int i) =>
        i >= 0 && i < tokens.Count && int.TryParse(text.AsSpan(tokens[i]), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    /// <summary>"03.04.2024", "2024/04/03", "4/13/2024".</summary>
    private static DateTimeOffset? FindNumeric(string text, List<Range> tokens, int i, string language)
    {
        if (i + 2 >= tokens.Count || !IsJoined(text, tokens, i, out char separator) || !IsJoined(text, tokens, i + 1, out char second) || separator != second)
        {
            return null;
        }

        int first = NumberAt(text, tokens, i);
        int middle = NumberAt(text, tokens, i + 1);
        int last = NumberAt(text, tokens, i + 2);
        if (first < 0 || middle < 0 || last < 0)
        {
            return null;
        }

        if (first >= MinYear)
        {
            return Create(first, middle, last);
        }

        last = last is >= 0 and < 100 && tokens[i + 2].End.Value - tokens[i + 2].Start.Value == 2 && (separator == '.' || (separator == '/' && first is > 12 and <= 31)) ? 2000 + last : last;
        bool monthFirst = separator is '/' or '-' && (language.Length == 0 || language.Equals("en", StringComparison.Ordinal) || language.Equals("en-US", StringComparison.Ordinal));
        if (first > 12)
        {
            return Create(last, middle, first);
        }

        if (middle > 12)
        {
            return Create(last, first, middle);
        }

        // 03/04/2024 is a day of March in America and of April elsewhere; only a language that says which is believed.
        if (first == middle || !monthFirst)
        {
            return Create(last, middle, first);
        }

        return language.Equals("en-US", StringComparison.Ordinal) ? Create(last, first, middle) : null;
    }

    private static bool IsJoined(string text, List<Range> tokens, int i, out char separator)
    {
        int end = tokens[i].End.Value;
        separator = end < text.Length ? text[end] : '\0';
        string gap = text[end..tokens[i + 1].Start.Value];
        return gap is "." or "/" or "-" or ". " or " / ";
    }
}
