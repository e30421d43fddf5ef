using System.Buffers;
using ArticleKit.Text;

namespace ArticleKit.Readability.Ease;

/// <summary>The distinct words of a text, apart from case, and how they were written. Its memory is rented: dispose of it.</summary>
/// <remarks>Words are told apart by 64 bits of hash; that two words of one text share them is too improbable to matter, and would do no harm.</remarks>
internal sealed class WordTable : IDisposable
{
    private const int FirstSize = 256;

    // The words in the order in which they first stand, and for each place of the hash table one more than the index of its word; 0 for none.
    private Entry[] _entries = ArrayPool<Entry>.Shared.Rent(FirstSize);
    private int[] _places = RentPlaces(FirstSize);
    private int _mask = FirstSize - 1;

    /// <summary>How many distinct words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Notes one occurrence of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where the word stands in it; not empty.</param>
    /// <param name="isLower">Whether it begins in lower case here.</param>
    /// <param name="isName">Whether it looks like a name here.</param>
    public void Add(ReadOnlySpan<char> text, TextSpan span, bool isLower, bool isName)
    {
        ulong hash = Hash(span.In(text));
        ref int place = ref FindPlace(hash);
        if (place == 0)
        {
            if (Count == _entries.Length)
            {
                GrowEntries();
            }

            _entries[Count++] = new Entry { Hash = hash, Span = span };
            place = Count;
        }

        ref Entry entry = ref _entries[place - 1];
        entry.IsLower |= isLower;
        entry.IsName |= isName;
        if (2 * Count > _mask)
        {
            GrowPlaces();
        }
    }

    /// <summary>Whether a word is a name as far as the text shows: written with a capital inside a sentence, and never without.</summary>
    public bool IsName(ReadOnlySpan<char> word) => FindPlace(Hash(word)) is > 0 and int place && _entries[place - 1] is { IsName: true, IsLower: false };

    /// <summary>Where each distinct word that is no name first stands, and its hash, in the order of the text.</summary>
    public IEnumerable<(TextSpan Span, ulong Hash)> WordsButNames()
    {
        for (int i = 0; i < Count; i++)
        {
            if (_entries[i] is { IsLower: true } or { IsName: false })
            {
                yield return (_entries[i].Span, _entries[i].Hash);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Entry>.Shared.Return(_entries);
        ArrayPool<int>.Shared.Return(_places);
        (_entries, _places, _mask, Count) = ([], [], -1, 0);
    }

    /// <summary>A character in lower case; all apostrophes are alike.</summary>
    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : c == '’' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The hash of a word, apart from case; never 0.</summary>
    /// <remarks>FNV-1a (Fowler, Noll and Vo 1991).</remarks>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash = (hash ^ Fold(c)) * 1099511628211;
        }

        return hash == 0 ? 1 : hash;
    }

    private static int[] RentPlaces(int size)
    {
        int[] places = ArrayPool<int>.Shared.Rent(size);
        places.AsSpan(0, size).Clear();
        return places;
    }

    /// <summary>The place of a word: where it is, or where it belongs.</summary>
    private ref int FindPlace(ulong hash)
    {
        // HashCode is seeded anew in each process: nobody can write words that crowd one place.
        int i = HashCode.Combine(hash) & _mask;
        while (_places[i] != 0 && _entries[_places[i] - 1].Hash != hash)
        {
            i = (i + 1) & _mask;
        }

        return ref _places[i];
    }

    private void GrowEntries()
    {
        Entry[] old = _entries;
        _entries = ArrayPool<Entry>.Shared.Rent(2 * old.Length);
        old.CopyTo(_entries, 0);
        ArrayPool<Entry>.Shared.Return(old);
    }

    private void GrowPlaces()
    {
        ArrayPool<int>.Shared.Return(_places);
        _mask = (2 * (_mask + 1)) - 1;
        _places = RentPlaces(_mask + 1);
        for (int i = 0; i < Count; i++)
        {
            FindPlace(_entries[i].Hash) = i + 1;
        }
    }

    private struct Entry
    {
        public ulong Hash;
        public TextSpan Span;
        public bool IsLower;
        public bool IsName;
    }
}
