using System.Buffers;
using ArticleKit.Text;

namespace ArticleKit.Readability.Lexicon;

/// <summary>The distinct words of a text, apart from case, and how they were written. Its memory is rented: dispose of it.</summary>
/// <remarks>Words are told apart by 64 bits of hash; that two words of one text share them is too improbable to matter, and would do no harm.</remarks>
internal sealed class WordTable : IDisposable
{
    private const int FirstPlaces = 512;

    // The words in the order in which they first stand, and for each place of the hash table one more than the index of its word; 0 for none.
    private DistinctWord[] _words = ArrayPool<DistinctWord>.Shared.Rent(FirstPlaces / 2);
    private int[] _places = RentPlaces(FirstPlaces);
    private int _mask = FirstPlaces - 1;
    private int _count;

    /// <summary>The distinct words in the order in which they first stand.</summary>
    public ReadOnlySpan<DistinctWord> Words => _words.AsSpan(0, _count);

    /// <summary>Notes one occurrence of a word.</summary>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    /// <param name="span">Where the word stands in the text.</param>
    /// <param name="isLower">Whether it begins in lower case here.</param>
    /// <param name="isName">Whether it looks like a name here.</param>
    /// <returns>The word, until the next one is added.</returns>
    public ref DistinctWord Add(ulong hash, TextSpan span, bool isLower, bool isName)
    {
        ref int place = ref FindPlace(hash);
        if (place == 0)
        {
            place = AddNew(hash, span);
        }

        ref DistinctWord word = ref _words[place - 1];
        word.IsLower |= isLower;
        word.IsName |= isName;
        if (2 * _count > _mask)
        {
            GrowPlaces();
        }

        return ref word;
    }

    /// <summary>Whether a word is a name as far as the text shows: written with a capital inside a sentence, and never without.</summary>
    public bool IsName(ReadOnlySpan<char> word) => FindPlace(WordHash.Of(word)) is > 0 and int place && _words[place - 1].IsOnlyName;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<DistinctWord>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_places);
        (_words, _places, _mask, _count) = ([], [], -1, 0);
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
        int i = WordHash.Scatter(hash) & _mask;
        while (_places[i] != 0 && _words[_places[i] - 1].Hash != hash)
        {
            i = (i + 1) & _mask;
        }

        return ref _places[i];
    }

    private int AddNew(ulong hash, TextSpan span)
    {
        if (_count == _words.Length)
        {
            DistinctWord[] old = _words;
            _words = ArrayPool<DistinctWord>.Shared.Rent(2 * old.Length);
            old.CopyTo(_words, 0);
            ArrayPool<DistinctWord>.Shared.Return(old);
        }

        _words[_count++] = new DistinctWord { Hash = hash, Span = span };
        return _count;
    }

    private void GrowPlaces()
    {
        ArrayPool<int>.Shared.Return(_places);
        _mask = (2 * (_mask + 1)) - 1;
        _places = RentPlaces(_mask + 1);
        for (int i = 0; i < _count; i++)
        {
            FindPlace(_words[i].Hash) = i + 1;
        }
    }
}
