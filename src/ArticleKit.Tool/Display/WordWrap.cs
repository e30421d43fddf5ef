using System.Text;
using Spectre.Console;

namespace ArticleKit.Tool.Display;

/// <summary>Cuts text into lines.</summary>
internal static class WordWrap
{
    /// <summary>Cuts at blanks, never within a word: a word wider than a line has one of its own.</summary>
    /// <param name="text">The text; runs of blanks count as one.</param>
    /// <param name="width">The columns of a line; wide characters take two.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = word.GetCellWidth();
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

            line.Append(word);
            used += length;
        }

        if (used > 0)
        {
            yield return line.ToString();
        }
    }
}
