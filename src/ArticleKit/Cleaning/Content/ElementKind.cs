using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Tells elements of one kind from others, as a template makes them: by their tag and their classes.</summary>
internal static class ElementKind
{
    /// <summary>From an element upwards, how many elements are looked at to tell which kind it is.</summary>
    public const int Levels = 3;

    private const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    /// <summary>The tag and the classes of an element in one number (Fowler, Noll and Vo, FNV-1a).</summary>
    public static ulong Of(PageNode node)
    {
        ulong hash = Join(Basis, (uint)node.Tag);
        foreach (char c in node.Html.GetAttributeValue("class", ""))
        {
            // Numbers in names tell one element of a kind from the next.
            hash = char.IsAsciiDigit(c) ? hash : Join(hash, c);
        }

        return hash;
    }

    private static ulong Join(ulong hash, ulong value) => (hash ^ value) * Prime;
}
