using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Numbers the blocks of a page so that those of the same kind in elements of the same <see cref="ElementKind"/>, three levels up, have the same number.</summary>
internal sealed class BlockSignatures(PageDocument page)
{
    private const ulong Prime = 1099511628211;

    // Most elements stand around many blocks; 0 where an element was not yet read.
    private readonly ulong[] _kinds = new ulong[page.Nodes.Length];
    private readonly Dictionary<ulong, int> _numbers = [];

    /// <summary>The number of a block: from 0 on, in the order in which they are asked for.</summary>
    public int Of(TextBlock block)
    {
        ulong hash = (uint)block.Kind;
        int node = block.Node;
        for (int level = 0; level < ElementKind.Levels && node >= 0; level++)
        {
            hash = (hash * Prime) ^ KindOf(node);
            node = page.Nodes[node].Parent;
        }

        if (!_numbers.TryGetValue(hash, out int number))
        {
            _numbers.Add(hash, number = _numbers.Count);
        }

        return number;
    }

    private ulong KindOf(int node)
    {
        ref ulong kind = ref _kinds[node];
        if (kind == 0)
        {
            kind = ElementKind.Of(page.Nodes[node]);
        }

        return kind;
    }
}
