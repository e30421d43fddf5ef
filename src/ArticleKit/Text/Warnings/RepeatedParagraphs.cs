namespace ArticleKit.Text.Warnings;

/// <summary>Finds paragraphs that stand in the text before.</summary>
internal static class RepeatedParagraphs
{
    /// <summary>A shorter paragraph, such as a heading or a cue, may well stand there twice.</summary>
    private const int MinLength = 60;

    public static void Check(TextDocument document, List<ArticleWarning> warnings)
    {
        if (document.Paragraphs.Count < 2)
        {
            return;
        }

        var seen = new HashSet<TextSpan>(new SameCharacters(document.Text));
        var found = new WarningList(document.Text, TextWarnings.RepeatedParagraph, "The paragraph stands there before");
        foreach (TextSpan paragraph in document.Paragraphs)
        {
            if (paragraph.Length >= MinLength && HasLetter(paragraph.In(document.Text)) && !seen.Add(paragraph))
            {
                found.Add(paragraph);
            }
        }

        found.MoveTo(warnings);
    }

    /// <summary>Whether it is more than a line of signs.</summary>
    private static bool HasLetter(ReadOnlySpan<char> paragraph)
    {
        foreach (char c in paragraph)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares spans by what they hold.</summary>
    private sealed class SameCharacters(string text) : IEqualityComparer<TextSpan>
    {
        public bool Equals(TextSpan x, TextSpan y) => x.In(text).SequenceEqual(y.In(text));

        public int GetHashCode(TextSpan obj) => string.GetHashCode(obj.In(text), StringComparison.Ordinal);
    }
}
