using ArticleKit.Text;

namespace ArticleKit.Tool.Display;

/// <summary>How many words the sentences of a text have.</summary>
/// <param name="Words">The words of each sentence, in the order of the text; lines without a word are left out.</param>
internal sealed record SentenceLengths(IReadOnlyList<int> Words)
{
    /// <summary>The mean; 0 of a text without sentences.</summary>
    public double Mean => Words.Count == 0 ? 0 : Words.Average();

    /// <summary>The length that half of the sentences do not exceed, the lower one of the two in the middle; 0 of a text without sentences.</summary>
    public int Median => Words.Count == 0 ? 0 : Words.Order().ElementAt((Words.Count - 1) / 2);

    /// <summary>The longest; 0 of a text without sentences.</summary>
    public int Longest => Words.Count == 0 ? 0 : Words.Max();

    public static SentenceLengths Of(string text) =>
        new([.. TextDocument.Parse(text).Sentences.Select(sentence => sentence.WordCount).Where(words => words > 0)]);
}
