namespace ArticleKit.Text.Quotes;

/// <summary>Pairs the quotation marks of a paragraph: each that closes with the last of its family that is open.</summary>
internal static class QuotePairing
{
    /// <summary>The partner of a mark that has none.</summary>
    public const int Alone = -1;

    /// <summary>More than ever stand within each other; where more are open, the first of them was never closed.</summary>
    private const int MaxOpen = 16;

    /// <summary>Pairs the marks. Takes time in proportion to their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks; the side of each becomes what it is after all.</param>
    /// <param name="partners">Takes the index of the partner of each, or <see cref="Alone"/>.</param>
    public static void Pair(ReadOnlySpan<char> text, Span<QuoteMark> marks, Span<int> partners)
    {
        Span<int> open = stackalloc int[MaxOpen];
        int count = 0;
        partners.Fill(Alone);
        for (int i = 0; i < marks.Length; i++)
        {
            QuoteMark mark = marks[i];
            if (mark.Side == QuoteSide.None)
            {
                continue;
            }

            int partner = LastOfFamily(marks, open[..count], mark.Family);
            QuoteSide side = Settle(text, marks, i, partner < 0 ? null : marks[open[partner]]);
            marks[i] = mark with { Side = side };
            if (side == QuoteSide.Closes && partner >= 0)
            {
                partners[i] = open[partner];
                partners[open[partner]] = i;
                count = partner;
            }
            else if (side == QuoteSide.Opens)
            {
                if (count == MaxOpen)
                {
                    open[1..].CopyTo(open);
                    count--;
                }

                open[count++] = i;
            }
        }
    }

    private static int LastOfFamily(ReadOnlySpan<QuoteMark> marks, ReadOnlySpan<int> open, QuoteFamily family)
    {
        int i = open.Length - 1;
        while (i >= 0 && marks[open[i]].Family != family)
        {
            i--;
        }

        return i;
    }

    /// <summary>What a mark is, where another of its family is open or none.</summary>
    private static QuoteSide Settle(ReadOnlySpan<char> text, ReadOnlySpan<QuoteMark> marks, int index, QuoteMark? opening)
    {
        QuoteMark mark = marks[index];
        if (mark.IsWeak && mark.Family == QuoteFamily.Double)
        {
            // Inches, unless the speech that is open ends here.
            return opening is null || ClosesLater(marks[(index + 1)..]) ? QuoteSide.None : QuoteSide.Closes;
        }

        if (opening is not { } first)
        {
            return mark.Side == QuoteSide.Either ? QuoteSide.Opens : mark.Side;
        }

        char opener = text[first.Start];
        char c = text[mark.Start];
        bool closesByForm = (c == '“' && opener == '„') || (c is '«' or '‹' && opener is '»' or '›');
        return closesByForm || mark.Side == QuoteSide.Either ? QuoteSide.Closes : mark.Side;
    }

    /// <summary>Whether the next double mark closes without doubt.</summary>
    private static bool ClosesLater(ReadOnlySpan<QuoteMark> marks)
    {
        foreach (QuoteMark mark in marks)
        {
            if (mark.Family == QuoteFamily.Double)
            {
                return mark.Side == QuoteSide.Closes;
            }
        }

        return false;
    }
}
