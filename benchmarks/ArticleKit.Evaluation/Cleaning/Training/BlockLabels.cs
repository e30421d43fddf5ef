using ArticleKit.Cleaning.Page;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>Labels the blocks of a page by the gold text: a block is content if most of its word sequences stand there.</summary>
internal static class BlockLabels
{
    private const int Size = 3;

    public static bool[] Find(PageDocument page, string articleBody)
    {
        List<string> gold = Lower(articleBody);
        HashSet<string> shingles = new(StringComparer.Ordinal);
        for (int size = 1; size <= Size; size++)
        {
            for (int i = 0; i + size <= gold.Count; i++)
            {
                shingles.Add(string.Join(' ', gold.GetRange(i, size)));
            }
        }

        // A short block is sought as a line of its own: its words alone stand in any long text.
        HashSet<string> lines = new(articleBody.Split('\n').Select(line => string.Join(' ', Lower(line))), StringComparer.Ordinal);
        return [.. page.Blocks.Select(block => IsContent(Lower(block.Text), shingles, lines))];
    }

    private static bool IsContent(List<string> words, HashSet<string> shingles, HashSet<string> lines)
    {
        if (words.Count == 0)
        {
            return false;
        }

        if (words.Count <= Size)
        {
            return lines.Contains(string.Join(' ', words));
        }

        int found = 0;
        int total = words.Count - Size + 1;
        for (int i = 0; i < total; i++)
        {
            found += shingles.Contains(string.Join(' ', words.GetRange(i, Size))) ? 1 : 0;
        }

        return found > 0.6 * total;
    }

    private static List<string> Lower(string text) => Tokens.Split(text.ToLowerInvariant());
}
