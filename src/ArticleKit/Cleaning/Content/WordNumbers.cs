using System.Security.Cryptography;

namespace ArticleKit.Cleaning.Content;

/// <summary>Numbers the distinct hashes of words from 0 on, in the order in which they are first met.</summary>
internal sealed class WordNumbers
{
    private const int FirstPlaces = 1024;

    // Whoever writes a page knows how its words are hashed, and could choose them so that all want the same place.
    private static readonly uint Scatter = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint))) | 1;

    // For each place one more than the number of its word; 0 for none.
    private int[] _places = new int[FirstPlaces];
    private uint[] _hashes = new uint[FirstPlaces / 2];
    private int _shift = 32 - int.Log2(FirstPlaces);

    /// <summary>How many distinct words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word, a new one if it has none yet.</summary>
    public int Add(uint hash)
    {
        ref int place = ref FindPlace(hash);
        if (place > 0)
        {
            return place - 1;
        }

        if (Count == _hashes.Length)
        {
            Grow();
            place = ref FindPlace(hash);
        }

        _hashes[Count] = hash;
        place = ++Count;
        return Count - 1;
    }

    private ref int FindPlace(uint hash)
    {
        int mask = _places.Length - 1;
        int at = (int)((hash * Scatter) >> _shift);
        while (_places[at] != 0 && _hashes[_places[at] - 1] != hash)
        {
            at = (at + 1) & mask;
        }

        return ref _places[at];
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, 2 * _hashes.Length);
        _places = new int[2 * _places.Length];
        _shift--;
        for (int number = 0; number < Count; number++)
        {
            FindPlace(_hashes[number]) = number + 1;
        }
    }
}
