using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Numbers the blocks of a page so that those with the same kind, and the same tags and classes three levels up, have the same number.</summary>
internal sealed class BlockSignatures(PageDocument page)
{
    private const int Levels = 3;
    private const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    // Most elements stand around many blocks; 0 where an element was not yet read.
    private readonly ulong[] _hashes = new ulong[page.Nodes.Count];
    private readonly Dictionary<ulong, int> _numbers = [];

    /// <summary>The number of a block: from 0 on, in the order in which they are asked for.</summary>
    public int Of(TextBlock block)
    {
        ulong hash = (uint)block.Kind;
        int node = block.Node;
        for (int level = 0; level < Levels && node >= 0; level++)
        {
            hash = (hash * Prime) ^ HashOf(node);
            node = page.Nodes[node].Parent;
        }

        if (!_numbers.TryGetValue(hash, out int number))
        {
            _numbers.Add(hash, number = _numbers.Count);
        }

        return number;
    }

    /// <summary>The tag and the classes of an element in one number (Fowler, Noll and Vo, FNV-1a).</summary>
    private ulong HashOf(int node)
    {
        ref ulong hash = ref _hashes[node];
        if (hash == 0)
        {
            hash = (Basis ^ (uint)page.Nodes[node].Tag) * Prime;
            foreach (char c in page.Nodes[node].Html.GetAttributeValue("class", ""))
            {
                // Numbers in names tell one element of a kind from the next.
                hash = char.IsAsciiDigit(c) ? hash : (hash ^ c) * Prime;
            }
        }

        return hash;
    }
}
