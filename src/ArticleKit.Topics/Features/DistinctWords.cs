using System.Numerics;

namespace ArticleKit.Topics.Features;

/// <summary>Counts the distinct words of an article, and the known ones among them.</summary>
internal ref struct DistinctWords
{
    // Open addressing; a slot holds a bucket plus one.
    private readonly Span<uint> _slots;
    private readonly ulong _factor = BucketSlots.Factor;
    private readonly int _shift;

    /// <summary>Creates an empty set.</summary>
    /// <param name="slots">Where to keep it: as many as <see cref="SlotsFor"/> says; their content does not matter.</param>
    public DistinctWords(Span<uint> slots)
    {
        _slots = slots;
        _slots.Clear();
        _shift = 64 - BitOperations.Log2((uint)slots.Length);
    }

    public int Count { get; private set; }

    public int Known { get; private set; }

    /// <summary>How many slots so many words take at most: a power of two, twice as many or more.</summary>
    public static int SlotsFor(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(2L * words, 4, 1 << 30));

    /// <summary>Adds a word if it is not there yet.</summary>
    public void Add(uint bucket, bool isKnown)
    {
        uint mask = (uint)_slots.Length - 1;
        uint slot = BucketSlots.Of(bucket, _factor, _shift);
        while (_slots[(int)slot] is var held and not 0)
        {
            if (held == bucket + 1)
            {
                return;
            }

            slot = (slot + 1) & mask;
        }

        _slots[(int)slot] = bucket + 1;
        Count++;
        Known += isKnown ? 1 : 0;
    }
}
