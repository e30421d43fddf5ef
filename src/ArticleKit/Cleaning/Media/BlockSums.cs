using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Media;

/// <summary>How many words stand in any part of a page, chosen or not, by sums that are taken once.</summary>
internal sealed class BlockSums
{
    private readonly int[] _positions;
    private readonly int[] _chosen;
    private readonly int[] _words;
    private readonly int[] _linkWords;

    public BlockSums(PageDocument page, IReadOnlyList<int> chosen)
    {
        int count = page.Blocks.Count;
        (_positions, _chosen, _words, _linkWords) = (new int[count], new int[count + 1], new int[count + 1], new int[count + 1]);
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            TextBlock block = page.Blocks[i];
            bool isChosen = next < chosen.Count && chosen[next] == i;
            next += isChosen ? 1 : 0;
            _positions[i] = NodePosition.Of(block.First);
            _chosen[i + 1] = _chosen[i] + (isChosen ? 1 : 0);
            _words[i + 1] = _words[i] + block.Words;
            _linkWords[i + 1] = _linkWords[i] + block.LinkWords;
        }
    }

    /// <summary>The blocks that begin between two positions.</summary>
    public (int Start, int End) Blocks(int start, int end) => (FirstFrom(start), FirstFrom(end));

    public int Chosen(int start, int end) => _chosen[end] - _chosen[start];

    public int Words(int start, int end) => _words[end] - _words[start];

    public int LinkWords(int start, int end) => _linkWords[end] - _linkWords[start];

    private int FirstFrom(int position)
    {
        int index = Array.BinarySearch(_positions, position);
        return index < 0 ? ~index : index;
    }
}
