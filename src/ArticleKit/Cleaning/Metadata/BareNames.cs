using System.Buffers;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds names that nothing introduces, where they stand alone.</summary>
internal static class BareNames
{
    private const int MinWords = 2;
    private const int MaxWords = 4;
    private const int MaxLength = 60;
    private const int MinParagraph = 15;
    private const int OpeningBlocks = 12;
    private const int MinOwnerWord = 4;

    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("0123456789:?!|/\n");

    /// <summary>A full name that is the whole text, with a frequent given name first; empty for what is none.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        // "Ada Moss, Reporter"
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        ReadOnlySpan<char> name = (comma > 0 ? text.AsSpan(0, comma) : text).Trim();
        if (text.Length > MaxLength || name.ContainsAny(NoNameSigns))
        {
            return [];
        }

        int words = 0;
        bool isGiven = false;
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || NameWords.IsParticle(word)) || NameWords.IsBody(word) || MonthNames.Find(word) > 0)
            {
                return [];
            }

            isGiven |= words == 0 && IsGiven(word);
            words++;
        }

        return isGiven && words is >= MinWords and <= MaxWords ? AuthorNames.Split([name.ToString()]) : [];
    }

    /// <summary>The name below the last paragraph of the text: "Ada Moss" in bold, or behind a dash.</summary>
    public static IReadOnlyList<string> FindSignature(PageDocument page, ArticlePlace place)
    {
        for (int i = page.Blocks.Count - 1; i > Math.Max(0, place.HeadlineBlock + 1); i--)
        {
            TextBlock block = page.Blocks[i];
            if (block.Words > MaxWords || block.LinkWords > 0 || place.IsElsewhere(block.Node))
            {
                continue;
            }

            TextBlock before = page.Blocks[i - 1];
            bool followsText = before.Words >= MinParagraph && before.LinkDensity < 0.3 && Around(page, before.Node) == Around(page, block.Node);
            IReadOnlyList<string> names = followsText ? Read(block.Text.Trim('–', '—', '-', '(', ')', ' ', '.')) : [];
            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>The person whose name a site bears, in its title or above everything else, and in its address.</summary>
    public static IReadOnlyList<string> FindOwner(PageDocument page, string? siteName, Uri? url)
    {
        if (url is not { IsAbsoluteUri: true })
        {
            return [];
        }

        if (siteName is not null && Read(siteName) is { Count: > 0 } owner)
        {
            return owner;
        }

        for (int i = 0; i < Math.Min(OpeningBlocks, page.Blocks.Count); i++)
        {
            IReadOnlyList<string> names = Read(page.Blocks[i].Text);
            if (names.Count == 1 && names[0].Split(' ').Any(word => word.Length >= MinOwnerWord && url.Host.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return names;
            }
        }

        return [];
    }

    private static int Around(PageDocument page, int node) => page.Nodes[node].Tag is Tag.P or Tag.Div or Tag.Strong ? page.Nodes[node].Parent : node;

    /// <summary>"Anna-Maria" is as much a given name as "Anna".</summary>
    private static bool IsGiven(ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOf('-');
        return GivenNames.Contains(word) || (hyphen > 0 && GivenNames.Contains(word[..hyphen]));
    }
}
