using System.Globalization;
using System.Text;

namespace ArticleKit.Display.PlainText;

/// <summary>Cuts text into lines.</summary>
internal static class LineWrap
{
    private const string Scheme = "://";

    /// <summary>
    /// Cuts at blanks. A word that is wider than a line, as in scripts without blanks, is cut between characters, except for an address,
    /// which is to be copied whole.
    /// </summary>
    /// <param name="text">The text, without control characters; runs of blanks count as one.</param>
    /// <param name="width">The columns of a line, 1 or more.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            if (length <= width || word.Contains(Scheme, StringComparison.Ordinal))
            {
                line.Append(word);
                used += length;
                continue;
            }

            for (int start = 0; start < word.Length;)
            {
                int element = StringInfo.GetNextTextElementLength(word, start);
                int columns = DisplayWidth.OfElement(word.AsSpan(start, element));
                if (used > 0 && used + columns > width)
                {
                    yield return line.ToString();
                    line.Clear();
                    used = 0;
                }

                line.Append(word, start, element);
                used += columns;
                start += element;
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
