namespace ArticleKit.Text.Quotes;

/// <summary>Decides which single marks of a paragraph are quotation marks: those that open and are closed. All others are apostrophes.</summary>
internal static class SingleMarks
{
    /// <summary>What a weak mark may close at most, in characters: a name or a title that ends in s.</summary>
    private const int LongestWeak = 60;

    /// <summary>Gives every single mark that is an apostrophe the side <see cref="QuoteSide.None"/>. Takes time in proportion to the marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks of the paragraph.</param>
    /// <param name="keepsOpen">Whether the mark that the paragraph begins with opens even if nothing closes it, as the next paragraph begins so too.</param>
    /// <param name="isContinued">Whether speech in single marks is open from the paragraph before, so that one may close here.</param>
    public static void Resolve(ReadOnlySpan<char> text, Span<QuoteMark> marks, bool keepsOpen, bool isContinued)
    {
        int i = 0;
        bool first = true;
        while (i < marks.Length)
        {
            if (marks[i].Family != QuoteFamily.Single)
            {
                i++;
                continue;
            }

            bool opens = marks[i].Side == QuoteSide.Opens;
            int next = opens ? i + 1 : i;
            int closing = opens || (first && isContinued) ? FindClosing(text, marks, next, opens ? marks[i].Start : -1, out next) : -1;
            if (!opens && closing < 0)
            {
                // Where speech goes on from the paragraph before, what was looked over is not looked over again.
                next = Math.Max(next, i + 1);
                DropOthers(marks[i..next], QuotePairing.Alone);
                i = next;
                continue;
            }

            if (opens && closing < 0 && !(keepsOpen && i == 0))
            {
                Drop(ref marks[i]);
            }

            DropOthers(marks[(opens ? i + 1 : i)..next], closing - (opens ? i + 1 : i));
            first = false;
            i = next;
        }
    }

    /// <summary>Finds the mark that closes, before the next that opens: the first that must; else a weak one behind a single word, or the last of them.</summary>
    private static int FindClosing(ReadOnlySpan<char> text, ReadOnlySpan<QuoteMark> marks, int from, int opening, out int next)
    {
        int weak = -1;
        bool isWord = false;
        for (int j = from; j < marks.Length; j++)
        {
            if (marks[j].Family != QuoteFamily.Single)
            {
                continue;
            }

            if (marks[j].Side == QuoteSide.Opens)
            {
                next = j;
                return weak;
            }

            if (!marks[j].IsWeak)
            {
                next = j + 1;
                return j;
            }

            if (opening >= 0 && !isWord && marks[j].Start - opening <= LongestWeak)
            {
                isWord = !text[opening..marks[j].Start].Contains(' ');
                weak = j;
            }
        }

        next = marks.Length;
        return weak;
    }

    private static void DropOthers(Span<QuoteMark> marks, int kept)
    {
        for (int j = 0; j < marks.Length; j++)
        {
            if (j != kept && marks[j].Family == QuoteFamily.Single)
            {
                Drop(ref marks[j]);
            }
        }
    }

    private static void Drop(ref QuoteMark mark) => mark = mark with { Side = QuoteSide.None };
}
