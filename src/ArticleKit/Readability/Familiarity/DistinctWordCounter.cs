using System.Buffers;
using ArticleKit.Readability.Lexicon;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Familiarity;

/// <summary>Counts different words, without regard to case and to a possessive at their end.</summary>
/// <remarks>It keeps 64-bit hashes in a pooled array, so that a text of any length costs no allocation of its own.</remarks>
internal ref struct DistinctWordCounter
{
    private const int InitialSlots = 256;

    private ulong[]? _slots;
    private int _mask;

    /// <summary>How many different words were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> word) =>
        Add(WordHash.Of(word.Length > 2 && Characters.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' ? word[..^2] : word));

    /// <summary>Adds a word that is no possessive.</summary>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    public void Add(ulong hash)
    {
        if (_slots is null)
        {
            Rent(InitialSlots);
        }

        if (Insert(hash) && ++Count > _mask / 2)
        {
            Grow();
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (_slots is not null)
        {
            ArrayPool<ulong>.Shared.Return(_slots);
            _slots = null;
        }
    }

    private readonly bool Insert(ulong hash)
    {
        int slot = WordHash.Scatter(hash) & _mask;
        while (_slots![slot] != 0)
        {
            if (_slots[slot] == hash)
            {
                return false;
            }

            slot = (slot + 1) & _mask;
        }

        _slots[slot] = hash;
        return true;
    }

    private void Rent(int slots)
    {
        _slots = ArrayPool<ulong>.Shared.Rent(slots);
        _slots.AsSpan(0, slots).Clear();
        _mask = slots - 1;
    }

    private void Grow()
    {
        ulong[] old = _slots!;
        int slots = _mask + 1;
        Rent(slots * 2);
        foreach (ulong hash in old.AsSpan(0, slots))
        {
            if (hash != 0)
            {
                Insert(hash);
            }
        }

        ArrayPool<ulong>.Shared.Return(old);
    }
}
