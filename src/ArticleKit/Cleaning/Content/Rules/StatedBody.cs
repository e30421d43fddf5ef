using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>
/// Takes in blocks whose words stand in the text that the page's structured data calls the body of the article. That text is evidence, not
/// truth: it may be cut short or stem from an earlier version, so nothing is dropped for its sake.
/// </summary>
internal static class StatedBody
{
    private const int MinLength = 300;
    private const int MinWords = 6;
    private const int SequenceLength = 3;

    // How much of a block must be found to take it for a part of the body, and how much of the body on the page to believe in it at all.
    private const double MostOfBlock = 0.8;
    private const double MostOfBody = 0.6;

    /// <summary>Adds the blocks to the chosen ones, which stay in the order of the page.</summary>
    public static void Add(PageDocument page, List<int> chosen, string? body)
    {
        if (body is null || body.Length < MinLength)
        {
            return;
        }

        List<uint> words = [];
        WordHashes.Read(System.Net.WebUtility.HtmlDecode(body), words);
        HashSet<ulong> sequences = [];
        for (int i = 0; i + SequenceLength <= words.Count; i++)
        {
            sequences.Add(Sequence(words, i));
        }

        var isPart = new bool[page.Blocks.Count];
        List<uint> own = [];
        int found = 0;
        for (int i = 0; i < isPart.Length; i++)
        {
            TextBlock block = page.Blocks[i];
            own.Clear();
            if (block.Kind != BlockKind.Heading && block.Words >= MinWords)
            {
                WordHashes.Read(block.Text, own);
                isPart[i] = IsPart(own, sequences);
                found += isPart[i] ? own.Count : 0;
            }
        }

        if (found < MostOfBody * words.Count)
        {
            return;
        }

        foreach (int i in chosen)
        {
            isPart[i] = true;
        }

        chosen.Clear();
        chosen.AddRange(Enumerable.Range(0, isPart.Length).Where(i => isPart[i]));
    }

    private static bool IsPart(List<uint> words, HashSet<ulong> sequences)
    {
        int count = words.Count - SequenceLength + 1;
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            found += sequences.Contains(Sequence(words, i)) ? 1 : 0;
        }

        return count > 0 && found >= MostOfBlock * count;
    }

    private static ulong Sequence(List<uint> words, int start) => ((((ulong)words[start] * 31) + words[start + 1]) * 1_000_003) + words[start + 2];
}
