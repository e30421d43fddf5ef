using ArticleKit.Readability.Ease;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Readability.Explanation;

/// <summary>Finds the hardest words of a text.</summary>
internal static class HardWords
{
    private const int LongWordLetters = 7;

    /// <summary>Finds them.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; null if it is not known.</param>
    /// <param name="isEnglish">Whether it is in English, so that the frequency of its words is known.</param>
    /// <param name="count">How many are wanted.</param>
    public static IReadOnlyList<HardWord> Find(TextDocument document, string? language, bool isEnglish, int count)
    {
        Dictionary<string, List<TextSpan>> mentions = new(StringComparer.OrdinalIgnoreCase);
        var lookup = mentions.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (TextSpan span in document.Words)
        {
            ReadOnlySpan<char> word = span.In(document.Text);
            if (char.IsLetter(word[0]))
            {
                if (!lookup.TryGetValue(word, out List<TextSpan>? spans))
                {
                    lookup[word] = spans = [];
                }

                spans.Add(span);
            }
        }

        using EaseReader reader = EaseReader.ReadAll(document);
        return isEnglish
            ? [.. mentions.Where(item => !IsName(reader, item.Key))
                .Select(item => (item, Zipf: ZipfOf(item.Key)))
                .Where(word => word.Zipf < EaseReader.FamiliarZipf)
                .OrderBy(word => word.Zipf).ThenByDescending(word => SyllableCounter.Count(word.item.Key)).ThenBy(word => word.item.Value[0].Start)
                .Take(count)
                .Select(word => Describe(word.item.Key, word.item.Value, Math.Round(word.Zipf, 1), language))]
            : [.. mentions.Where(item => item.Key.Length >= LongWordLetters)
                .OrderByDescending(item => item.Key.Length).ThenBy(item => item.Value[0].Start)
                .Take(count)
                .Select(item => Describe(item.Key, item.Value, zipf: null, language))];
    }

    private static HardWord Describe(string word, List<TextSpan> spans, double? zipf, string? language) =>
        new() { Word = word, Syllables = Math.Max(1, SyllableCounter.Count(word, language)), Zipf = zipf, Spans = spans };

    /// <summary>A compound is a name if all of its parts are.</summary>
    private static bool IsName(EaseReader reader, string word)
    {
        foreach (Range part in word.AsSpan().SplitAny(EaseReader.Hyphens))
        {
            ReadOnlySpan<char> piece = word.AsSpan()[part];
            if (!piece.IsEmpty && char.IsLetter(piece[0]) && !reader.IsName(piece))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value of a compound is that of its rarest part.</summary>
    private static double ZipfOf(string word)
    {
        double rarest = double.PositiveInfinity;
        string folded = word.ToLowerInvariant().Replace('’', '\'');
        foreach (Range part in folded.AsSpan().SplitAny(EaseReader.Hyphens))
        {
            ReadOnlySpan<char> piece = folded.AsSpan()[part];
            rarest = piece.IsEmpty || !char.IsLetter(piece[0]) ? rarest : Math.Min(rarest, WordFrequencies.Zipf(piece));
        }

        return rarest;
    }
}
