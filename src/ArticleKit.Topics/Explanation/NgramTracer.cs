using System.Collections.Frozen;
using ArticleKit.Text;
using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Explanation;

/// <summary>
/// Goes through the n-grams of an article once more, the very ones that <see cref="NgramExtractor"/> takes, and tells where each stands. A
/// walk of its own, so that predictions, which need no places, do not pay for them.
/// </summary>
internal sealed class NgramTracer(TopicTrainingOptions options)
{
    private readonly NgramRange _words = options.WordNgrams;
    private readonly NgramRange? _characters = options.CharacterNgrams;
    private readonly int _bits = options.HashBits;
    private readonly FrozenSet<ulong>? _stopWords = options.StopWords is StopWordList.English ? StopWords.English : null;

    /// <summary>Tells every n-gram of the text, and after that of the title if it counts. Every word is told, be it a feature or not.</summary>
    public void Trace(string text, string? title, Action<TracedNgram> visit) => Trace(text, title, _characters, visit);

    /// <summary>Tells the words and their runs alone.</summary>
    public void TraceWords(string text, string? title, Action<TracedNgram> visit) => Trace(text, title, characters: null, visit);

    private void Trace(string text, string? title, NgramRange? characters, Action<TracedNgram> visit)
    {
        Trace(text, isInTitle: false, characters, visit);
        if (options.TitleWeight > 0 && !string.IsNullOrEmpty(title))
        {
            Trace(title, isInTitle: true, characters, visit);
        }
    }

    private void Trace(ReadOnlySpan<char> text, bool isInTitle, NgramRange? characters, Action<TracedNgram> visit)
    {
        Span<ulong> ngrams = stackalloc ulong[NgramRange.LongestLength + 1];
        Span<int> starts = stackalloc int[NgramRange.LongestLength];
        int words = 0;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (_stopWords?.Contains(scanner.Hash) ?? false)
            {
                continue;
            }

            starts[words % starts.Length] = scanner.WordStart;
            words++;
            for (int length = Math.Min(words, _words.Maximum); length >= 1; length--)
            {
                ngrams[length] = length == 1 ? scanner.Hash : NgramHash.Join(ngrams[length - 1], scanner.Hash);
                bool isFeature = length >= _words.Minimum;
                if (isFeature || length == 1)
                {
                    visit(new TracedNgram(
                        isFeature ? NgramHash.WordBucket(ngrams[length], _bits) : TracedNgram.NoBucket,
                        ngrams[length],
                        TextSpan.FromBounds(starts[(words - length) % starts.Length], scanner.WordEnd),
                        isInTitle,
                        length == 1 ? TopicEvidenceKinds.Word : TopicEvidenceKinds.Phrase));
                }
            }

            if (characters is { } range && scanner.WordEnd - scanner.WordStart <= NgramExtractor.LongestWordWithCharacters)
            {
                var span = TextSpan.FromBounds(scanner.WordStart, scanner.WordEnd);
                TraceCharacters(text, range, new TracedNgram(TracedNgram.NoBucket, scanner.Hash, span, isInTitle, TopicEvidenceKinds.Characters), visit);
            }
        }
    }

    private void TraceCharacters(ReadOnlySpan<char> text, NgramRange range, TracedNgram word, Action<TracedNgram> visit)
    {
        int length = word.Span.Length + 2;
        for (int start = 0; start < length; start++)
        {
            ulong hash = NgramHash.Start;
            int longest = Math.Min(range.Maximum, length - start);
            for (int i = 1; i <= longest; i++)
            {
                int position = start + i - 1;
                bool isEdge = position == 0 || position == length - 1;
                hash = NgramHash.Append(hash, isEdge ? ' ' : WordScanner.Lower(text[word.Span.Start + position - 1]));
                if (i >= range.Minimum)
                {
                    visit(word with { Bucket = NgramHash.CharacterBucket(hash, _bits) });
                }
            }
        }
    }
}
