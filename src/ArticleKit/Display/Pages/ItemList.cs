using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Writes the items of a list as far as there is room, so that no list makes a report long, whatever its items are.</summary>
internal static class ItemList
{
    /// <summary>How many characters of HTML the items of a list take at most.</summary>
    public const int LongestOutput = 40_000;

    /// <summary>Writes items until there are <see cref="ReportItems.Longest"/> or the room is used up; none is cut.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one of them.</param>
    /// <returns>How many were written; at least one if there are any and none takes more than all the room.</returns>
    public static int Write<T>(MarkupWriter writer, IEnumerable<T> items, Action<T> write)
    {
        int end = writer.Length + LongestOutput;
        int written = 0;
        foreach (T item in items.Take(ReportItems.Longest))
        {
            int before = writer.Length;
            write(item);
            if (writer.Length > end)
            {
                writer.TakeBack(before);
                break;
            }

            written++;
        }

        return written;
    }

    /// <summary>Tells how many items are left out; nothing if none is.</summary>
    public static void WriteRest(MarkupWriter writer, int left, string noun)
    {
        if (left > 0)
        {
            writer.Write($"<p class=\"note\">And {ArticleFacts.Count(left, "more " + noun)}.</p>\n");
        }
    }
}
