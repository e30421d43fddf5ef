using System.Collections.Frozen;

namespace ArticleKit.Topics.Features;

/// <summary>Cuts a text into word n-grams and character n-grams, as hash buckets.</summary>
/// <param name="options">Which n-grams.</param>
/// <param name="marksWords">Whether single words that begin with no digit are marked, for whoever counts the known ones.</param>
internal sealed class NgramExtractor(TopicTrainingOptions options, bool marksWords = false)
{
    // Character n-grams tell of the form of words; what is longer than any word is data, and would only fill the memory.
    public const int LongestWordWithCharacters = 64;

    private readonly NgramRange _words = options.WordNgrams;
    private readonly NgramRange? _characters = options.CharacterNgrams;
    private readonly int _bits = options.HashBits;
    private readonly FrozenSet<ulong>? _stopWords = options.StopWords is StopWordList.English ? StopWords.English : null;

    /// <summary>Adds the features of an article, and tells how many words it has.</summary>
    public int Extract(string text, string? title, NgramBuffer buffer)
    {
        int words = Extract(text, 0, buffer);
        if (options.TitleWeight > 0 && !string.IsNullOrEmpty(title))
        {
            words += Extract(title, 1, buffer);
        }

        if (options.UsesForm)
        {
            WritingForm.Extract(text, title, words, _bits, buffer);
        }

        return words;
    }

    /// <summary>Adds the n-grams of one part of the article, and tells how many words it has.</summary>
    private int Extract(ReadOnlySpan<char> text, uint title, NgramBuffer buffer)
    {
        Span<ulong> ngrams = stackalloc ulong[NgramRange.LongestLength + 1];
        int words = 0;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (_stopWords?.Contains(scanner.Hash) ?? false)
            {
                continue;
            }

            words++;
            for (int length = Math.Min(words, _words.Maximum); length >= 1; length--)
            {
                ngrams[length] = length == 1 ? scanner.Hash : NgramHash.Join(ngrams[length - 1], scanner.Hash);
                if (length >= _words.Minimum)
                {
                    uint mark = marksWords && length == 1 && !char.IsDigit(text[scanner.WordStart]) ? NgramBuffer.WordMark : 0;
                    buffer.Add(NgramHash.WordBucket(ngrams[length], _bits), title | mark);
                }
            }

            if (_characters is { } range && scanner.WordEnd - scanner.WordStart <= LongestWordWithCharacters)
            {
                AddCharacters(text[scanner.WordStart..scanner.WordEnd], range, title, buffer);
            }
        }

        return words;
    }

    /// <summary>The runs of characters of a word with a blank before and behind, which tells beginnings and endings apart.</summary>
    private void AddCharacters(ReadOnlySpan<char> word, NgramRange range, uint title, NgramBuffer buffer)
    {
        Span<char> padded = stackalloc char[LongestWordWithCharacters + 2];
        padded = padded[..(word.Length + 2)];
        padded[0] = padded[^1] = ' ';
        for (int i = 0; i < word.Length; i++)
        {
            padded[i + 1] = WordScanner.Lower(word[i]);
        }

        for (int start = 0; start < padded.Length; start++)
        {
            ulong hash = NgramHash.Start;
            int longest = Math.Min(range.Maximum, padded.Length - start);
            for (int length = 1; length <= longest; length++)
            {
                hash = NgramHash.Append(hash, padded[start + length - 1]);
                if (length >= range.Minimum)
                {
                    buffer.Add(NgramHash.CharacterBucket(hash, _bits), title);
                }
            }
        }
    }
}
