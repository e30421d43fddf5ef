using System.Buffers;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Familiarity;

/// <summary>Counts different words, without regard to case and to a possessive at their end.</summary>
/// <remarks>It keeps 64-bit hashes in a pooled array, so that a text of any length costs no allocation of its own.</remarks>
internal ref struct DistinctWordCounter
{
    private const int InitialSlots = 256;
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong[]? _slots;
    private int _mask;

    /// <summary>How many different words were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (_slots is null)
        {
            Rent(InitialSlots);
        }

        if (Insert(HashOf(word)) && ++Count > _mask / 2)
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

    /// <summary>Fowler, Noll and Vo's hash FNV-1a, over the characters in lower case; never 0.</summary>
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && Characters.IsApostrophe(word[^2]) && word[^1] is 's' or 'S')
        {
            word = word[..^2];
        }

        ulong hash = OffsetBasis;
        foreach (char c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }

        return hash == 0 ? 1 : hash;
    }

    private readonly bool Insert(ulong hash)
    {
        // HashCode is seeded anew in each process: nobody can write words that crowd one place.
        int slot = HashCode.Combine(hash) & _mask;
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
