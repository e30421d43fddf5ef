using System.Text;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Compares and tidies short texts such as titles and names.</summary>
internal static class TitleText
{
    /// <summary>Whether two titles have the same letters and digits, whatever their case, blanks and punctuation.</summary>
    public static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Compare(first, second) == Relation.Same;

    /// <summary>Whether a title begins with another one, compared as in <see cref="IsSame"/>.</summary>
    public static bool StartsWith(ReadOnlySpan<char> title, ReadOnlySpan<char> start) => Compare(title, start) is Relation.Same or Relation.Longer;

    /// <summary>Runs of white space become one blank; none is left at the ends.</summary>
    public static string FoldWhiteSpace(string text)
    {
        bool isFolded = text.Length == 0 || (!char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]));
        for (int i = 1; i < text.Length && isFolded; i++)
        {
            isFolded = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && text[i - 1] != ' ');
        }

        if (isFolded)
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                output.Append(c);
            }
            else if (output.Length > 0 && output[^1] != ' ')
            {
                output.Append(' ');
            }
        }

        return output.ToString().TrimEnd();
    }

    private static Relation Compare(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int i = 0;
        int j = 0;
        bool any = false;
        while (true)
        {
            while (i < first.Length && !char.IsLetterOrDigit(first[i]))
            {
                i++;
            }

            while (j < second.Length && !char.IsLetterOrDigit(second[j]))
            {
                j++;
            }

            if (j == second.Length)
            {
                return !any ? Relation.Different : i == first.Length ? Relation.Same : Relation.Longer;
            }

            if (i == first.Length || char.ToLowerInvariant(first[i++]) != char.ToLowerInvariant(second[j++]))
            {
                return Relation.Different;
            }

            any = true;
        }
    }

    private enum Relation
    {
        Different,
        Same,
        Longer,
    }
}
