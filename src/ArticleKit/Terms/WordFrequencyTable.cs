using System.Globalization;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleKit.Terms;

/// <summary>The words of <see cref="WordFrequencies"/>, left in the text that they are read from, and found in it. Immutable.</summary>
/// <remarks>A dictionary of strings would take several times as long to make, and whoever analyses a single article would wait for it.</remarks>
internal sealed class WordFrequencyTable
{
    private const string ResourceName = "ArticleKit.Terms.word-frequency-en.txt.br";

    private readonly string _text;
    private readonly List<Entry> _entries = new(50_000);

    // For each place of the hash table one more than the index of its entry; 0 for none.
    private readonly int[] _places;

    /// <summary>Reads words: each line is a Zipf value and the words that have it, parted by single blanks.</summary>
    /// <param name="text">The lines, each ended by a line feed.</param>
    public WordFrequencyTable(string text)
    {
        _text = text;
        ReadEntries();

        // Not half of the places are taken, so that a word that is not there is mostly found out at once.
        _places = new int[BitOperations.RoundUpToPowerOf2((2 * (uint)_entries.Count) + 1)];
        for (int i = 0; i < _entries.Count; i++)
        {
            FindPlace(Word(i)) = i + 1;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Reads the words that come with the library.</summary>
    public static WordFrequencyTable Load()
    {
        using Stream stream = typeof(WordFrequencyTable).Assembly.GetManifestResourceStream(ResourceName)!;
        using var text = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(text, Encoding.UTF8);
        return new WordFrequencyTable(reader.ReadToEnd());
    }

    /// <summary>A word by its number, from 0 on, in the order of the lines.</summary>
    public ReadOnlySpan<char> Word(int index) => _text.AsSpan(_entries[index].Start, _entries[index].Length);

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word as it stands in the table.</param>
    /// <param name="zipf">Its value.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryFind(ReadOnlySpan<char> word, out float zipf)
    {
        int place = FindPlace(word);
        zipf = place == 0 ? 0 : _entries[place - 1].Zipf;
        return place != 0;
    }

    private void ReadEntries()
    {
        ReadOnlySpan<char> rest = _text;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> line = rest[..rest.IndexOf('\n')];
            int start = line.IndexOf(' ') + 1;
            float zipf = float.Parse(line[..(start - 1)], CultureInfo.InvariantCulture);
            while (start < line.Length)
            {
                int length = line[start..].IndexOf(' ');
                length = length < 0 ? line.Length - start : length;
                _entries.Add(new Entry(_text.Length - rest.Length + start, length, zipf));
                start += length + 1;
            }

            rest = rest[(line.Length + 1)..];
        }
    }

    /// <summary>The place of a word: where it is, or where it would belong.</summary>
    private ref int FindPlace(ReadOnlySpan<char> word)
    {
        int i = string.GetHashCode(word, StringComparison.Ordinal) & (_places.Length - 1);
        while (_places[i] != 0 && !Word(_places[i] - 1).SequenceEqual(word))
        {
            i = (i + 1) & (_places.Length - 1);
        }

        return ref _places[i];
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Start, int Length, float Zipf);
}
