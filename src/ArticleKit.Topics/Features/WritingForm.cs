namespace ArticleKit.Topics.Features;

/// <summary>Reads how an article is written, apart from its words: length, capitals, figures, punctuation marks.</summary>
/// <remarks>The numbers of the features are part of the model format and must never change.</remarks>
internal static class WritingForm
{
    /// <summary>The number of different features; all are below it.</summary>
    public const int Count = 256;

    // Features of the text begin at Part * 0, those of the title at Part * 1, those of both together behind.
    private const int Part = 96;
    private const int Marks = 0;
    private const int LastMark = 40;
    private const int OtherMark = 32;
    private const int Figure = 80;
    private const int FirstFigure = 81;
    private const int Capitals = 82;
    private const int Whole = 2 * Part;
    private const int TitlePresent = Whole;
    private const int TitleAbsent = Whole + 1;
    private const int CapitalShare = Whole + 2;
    private const int Length = Whole + 8;

    public static void Extract(string text, string? title, int words, int bits, NgramBuffer buffer)
    {
        (int letters, int capitals) = (0, 0);
        Read(text, 0, bits, buffer, ref letters, ref capitals);
        if (!string.IsNullOrEmpty(title))
        {
            Read(title, Part, bits, buffer, ref letters, ref capitals);
        }

        buffer.Add(NgramHash.FormBucket(string.IsNullOrEmpty(title) ? TitleAbsent : TitlePresent, bits), 0);
        int share = capitals == 0 ? 0 : capitals < 0.06 * letters ? 1 : capitals < 0.2 * letters ? 2 : 3;
        buffer.Add(NgramHash.FormBucket(CapitalShare + share, bits), 0);
        buffer.Add(NgramHash.FormBucket(Length + int.Log2(words + 1), bits), 0);
    }

    private static void Read(ReadOnlySpan<char> text, int part, int bits, NgramBuffer buffer, ref int letters, ref int capitals)
    {
        ulong marks = 0;
        int last = -1;
        int run = 0;
        bool hasFigure = false;
        bool hasCapitals = false;
        foreach (char character in text)
        {
            if (char.IsAsciiLetterLower(character))
            {
                letters++;
                run = -1;
                last = -1;
            }
            else if (char.IsAsciiLetterUpper(character))
            {
                letters++;
                capitals++;
                run = run < 0 ? run : run + 1;
                hasCapitals |= run == 2;
                last = -1;
            }
            else if (character == ' ')
            {
                run = 0;
            }
            else if (char.IsAsciiDigit(character))
            {
                hasFigure = true;
                run = 0;
                last = -1;
            }
            else if (MarkOf(character) is var mark and >= 0)
            {
                marks |= 1UL << mark;
                last = mark;
                run = 0;
            }
            else if (char.IsLetter(character))
            {
                letters++;
                capitals += char.IsUpper(character) ? 1 : 0;
                run = -1;
                last = -1;
            }
            else
            {
                run = 0;
            }
        }

        for (int mark = 0; marks != 0; mark++, marks >>= 1)
        {
            Add((marks & 1) != 0, part + Marks + mark, bits, buffer);
        }

        Add(last >= 0, part + LastMark + last, bits, buffer);
        Add(hasFigure, part + Figure, bits, buffer);
        Add(hasCapitals, part + Capitals, bits, buffer);
        Add(text.TrimStart() is [>= '0' and <= '9', ..], part + FirstFigure, bits, buffer);
    }

    private static void Add(bool holds, int form, int bits, NgramBuffer buffer)
    {
        if (holds)
        {
            buffer.Add(NgramHash.FormBucket(form, bits), 0);
        }
    }

    /// <summary>The number of a punctuation mark or symbol, typographic ones as their plain form; -1 if it is none.</summary>
    private static int MarkOf(char character) => character switch
    {
        >= '!' and <= '/' => character - '!',
        >= ':' and <= '@' => character - ':' + 15,
        >= '[' and <= '`' => character - '[' + 22,
        >= '{' and <= '~' => character - '{' + 28,
        '\u2018' or '\u2019' => '\'' - '!',
        '\u201C' or '\u201D' => '"' - '!',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' => '-' - '!',
        '\u2026' => '.' - '!',
        < '\u0080' => -1,
        _ => char.IsPunctuation(character) || char.IsSymbol(character) ? OtherMark : -1,
    };
}
