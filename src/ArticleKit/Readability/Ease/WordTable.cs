using System.Buffers;
using ArticleKit.Text;

namespace ArticleKit.Readability.Ease;

/// <summary>The distinct words of a text, apart from case, and how they were written. Its memory is rented: dispose of it.</summary>
/// <remarks>Words are told apart by 64 bits of hash; that two words of one text share them is too improbable to matter, and would do no harm.</remarks>
internal sealed class WordTable : IDisposable
{
    private const int FirstSize = 256;

    private Entry[] _entries = Rent(FirstSize);
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
        ref Entry entry = ref Find(hash);
        if (entry.Hash == 0)
        {
            entry = new Entry { Hash = hash, Span = span };
            Count++;
        }

        entry.IsLower |= isLower;
        entry.IsName |= isName;
        if (2 * Count > _mask)
        {
            Grow();
        }
    }

    /// <summary>Whether a word is a name as far as the text shows: written with a capital inside a sentence, and never without.</summary>
    public bool IsName(ReadOnlySpan<char> word) => Find(Hash(word)) is { IsName: true, IsLower: false };

    /// <summary>Where each distinct word that is no name first stands, and its hash, in no particular order.</summary>
    public IEnumerable<(TextSpan Span, ulong Hash)> WordsButNames()
    {
        for (int i = 0; i <= _mask; i++)
        {
            if (_entries[i] is { Hash: not 0 } entry && (entry.IsLower || !entry.IsName))
            {
                yield return (entry.Span, entry.Hash);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Entry>.Shared.Return(_entries);
        _entries = [];
        _mask = -1;
    }

    /// <summary>A character in lower case; all apostrophes are alike.</summary>
    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : c == '’' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The hash of a word, apart from case; never 0, which stands for an empty place.</summary>
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

    private static Entry[] Rent(int size)
    {
        Entry[] entries = ArrayPool<Entry>.Shared.Rent(size);
        entries.AsSpan(0, size).Clear();
        return entries;
    }

    private ref Entry Find(ulong hash)
    {
        int i = (int)(hash ^ (hash >> 32)) & _mask;
        while (_entries[i].Hash != 0 && _entries[i].Hash != hash)
        {
            i = (i + 1) & _mask;
        }

        return ref _entries[i];
    }

    private void Grow()
    {
        (Entry[] old, int oldMask) = (_entries, _mask);
        _mask = (2 * (oldMask + 1)) - 1;
        _entries = Rent(_mask + 1);
        for (int i = 0; i <= oldMask; i++)
        {
            if (old[i].Hash != 0)
            {
                Find(old[i].Hash) = old[i];
            }
        }

        ArrayPool<Entry>.Shared.Return(old);
    }

    private struct Entry
    {
        public ulong Hash;
        public TextSpan Span;
        public bool IsLower;
        public bool IsName;
    }
}
