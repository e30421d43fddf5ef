namespace ArticleKit.Benchmarks.Reports;

/// <summary>Parts of a document that a program writes, each between <c>&lt;!-- ratios: name --&gt;</c> and <c>&lt;!-- /ratios: name --&gt;</c>.</summary>
internal static class MarkedBlocks
{
    /// <summary>Replaces what stands between the markers of a name; all else stays as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The name.</param>
    /// <param name="content">What is to stand there; lines that end in a line feed.</param>
    /// <returns>The document with the new content.</returns>
    /// <exception cref="InvalidDataException">The document has not exactly one such block.</exception>
    public static string Replace(string document, string name, string content)
    {
        string opening = $"<!-- ratios: {name} -->\n";
        string closing = $"<!-- /ratios: {name} -->";
        int start = document.IndexOf(opening, StringComparison.Ordinal);
        int end = start < 0 ? -1 : document.IndexOf(closing, start, StringComparison.Ordinal);
        if (end < 0 || document.IndexOf(opening, start + 1, StringComparison.Ordinal) >= 0)
        {
            throw new InvalidDataException($"The document must have exactly one block with the markers '{opening.TrimEnd()}' and '{closing}'.");
        }

        return document[..(start + opening.Length)] + "\n" + content + "\n" + document[end..];
    }
}
