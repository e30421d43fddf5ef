using System.IO.Compression;
using System.Text;
using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>Finds the words of a pronouncing dictionary that rules count wrong, and writes them in the form that is built into the library.</summary>
internal static class SyllableExceptionsWriter
{
    private const int LongestSharedPrefix = 'Z' - 'A';
    private const int MostSyllables = 9;

    /// <summary>Finds the exceptions.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="words">The words with their syllables.</param>
    /// <returns>The words that rules and shorter exceptions count wrong, in ordinal order.</returns>
    public static SortedDictionary<string, int> Find(SyllableRules rules, IEnumerable<(string Word, int Syllables)> words)
    {
        SortedDictionary<string, int> exceptions = new(StringComparer.Ordinal);

        // Possessives are counted by the words that they are made of, so these come first.
        foreach (IGrouping<int, (string Word, int Syllables)> length in words.GroupBy(word => word.Word.Length).OrderBy(group => group.Key))
        {
            var counter = new WordSyllables(rules, Read(exceptions));
            foreach ((string word, int syllables) in length)
            {
                if (word.Length > 1 && syllables is > 0 and <= MostSyllables && counter.Count(word) != syllables)
                {
                    exceptions.Add(word, syllables);
                }
            }
        }

        return exceptions;
    }

    /// <summary>Writes the exceptions, packed.</summary>
    public static void Write(SortedDictionary<string, int> exceptions, string path)
    {
        using FileStream file = File.Create(path);
        using var packed = new BrotliStream(file, CompressionLevel.SmallestSize);
        packed.Write(FrontCode(exceptions));
    }

    private static SyllableExceptions Read(SortedDictionary<string, int> exceptions)
    {
        using var stream = new MemoryStream(FrontCode(exceptions));
        return SyllableExceptions.Read(stream);
    }

    private static byte[] FrontCode(SortedDictionary<string, int> exceptions)
    {
        var coded = new StringBuilder();
        string previous = "";
        foreach ((string word, int syllables) in exceptions)
        {
            int shared = Math.Min(LongestSharedPrefix, word.AsSpan().CommonPrefixLength(previous));
            coded.Append((char)('A' + shared)).Append(word, shared, word.Length - shared).Append((char)('0' + syllables));
            previous = word;
        }

        return Encoding.ASCII.GetBytes(coded.ToString());
    }
}
