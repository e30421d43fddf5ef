using System.Runtime.InteropServices;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Tells how much of what a block talks of is talked of elsewhere in the likely content too.</summary>
internal sealed class Vocabulary
{
    private const int MinLength = 4;
    private const int MaxWords = 60;

    private readonly WordNumbers _numbers = new();
    private readonly int _titleWords;

    // The distinct words of each block, one block behind the other, and where each ends.
    private readonly List<int> _words = [];
    private readonly int[] _ends;

    // For each word, the sum of the probabilities of the blocks that hold it.
    private readonly List<double> _likely = [];

    public Vocabulary(PageDocument page, double[] first, string? title)
    {
        _ends = new int[first.Length];
        List<int> lastBlocks = [];
        List<uint> hashes = [];
        WordHashes.Read(title, hashes, MinLength, MaxWords);
        foreach (uint hash in hashes)
        {
            Note(_numbers.Add(hash), -1, lastBlocks);
        }

        // The first words are those of the title.
        _titleWords = _numbers.Count;
        _words.Clear();
        for (int i = 0; i < first.Length; i++)
        {
            page.Budget.Check();
            hashes.Clear();
            WordHashes.Read(page.Blocks[i].Text, hashes, MinLength, MaxWords);
            foreach (uint hash in CollectionsMarshal.AsSpan(hashes))
            {
                int number = _numbers.Add(hash);
                if (Note(number, i, lastBlocks))
                {
                    CollectionsMarshal.AsSpan(_likely)[number] += first[i];
                }
            }

            _ends[i] = _words.Count;
        }
    }

    public (double Shared, double InTitle) Of(int index, double own)
    {
        int start = index == 0 ? 0 : _ends[index - 1];
        ReadOnlySpan<int> words = CollectionsMarshal.AsSpan(_words)[start.._ends[index]];
        if (words.IsEmpty)
        {
            return (-1, -1);
        }

        ReadOnlySpan<double> likely = CollectionsMarshal.AsSpan(_likely);
        double shared = 0;
        int inTitle = 0;
        foreach (int word in words)
        {
            shared += Math.Min(1, Math.Max(0, likely[word] - own));
            inTitle += word < _titleWords ? 1 : 0;
        }

        return (shared / words.Length, _titleWords == 0 ? -1 : (double)inTitle / _titleWords);
    }

    /// <summary>Notes that a block holds a word; whether that was new.</summary>
    private bool Note(int number, int block, List<int> lastBlocks)
    {
        if (number == _likely.Count)
        {
            _likely.Add(0);
            lastBlocks.Add(block);
        }
        else if (lastBlocks[number] == block)
        {
            return false;
        }

        lastBlocks[number] = block;
        _words.Add(number);
        return true;
    }
}
