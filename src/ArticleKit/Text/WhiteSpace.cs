using System.Text;

namespace ArticleKit.Text;

/// <summary>Folds the line breaks and runs of blanks that a piece of a text may contain.</summary>
internal static class WhiteSpace
{
    /// <summary>The text with each run of white space as one blank, and none at its ends.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!NeedsFolding(text))
        {
            return text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        bool pending = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                pending = true;
                continue;
            }

            if (pending)
            {
                folded.Append(' ');
                pending = false;
            }

            folded.Append(character);
        }

        return folded.ToString();
    }

    /// <summary>The length of what <see cref="Fold"/> gives.</summary>
    public static int FoldedLength(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int length = 0;
        bool previous = false;
        foreach (char character in text)
        {
            bool white = char.IsWhiteSpace(character);
            length += white && previous ? 0 : 1;
            previous = white;
        }

        return length;
    }

    private static bool NeedsFolding(ReadOnlySpan<char> text)
    {
        bool previous = false;
        foreach (char character in text)
        {
            bool white = char.IsWhiteSpace(character);
            if (white && (previous || character != ' '))
            {
                return true;
            }

            previous = white;
        }

        return false;
    }
}
