using ArticleKit.Text;

namespace ArticleKit.Readability.Explanation;

/// <summary>A word that makes a text hard to read, with everywhere it stands.</summary>
public sealed record HardWord
{
    /// <summary>The word as it first stands in the text.</summary>
    public required string Word { get; init; }

    /// <summary>The number of its syllables; 1 or more.</summary>
    public required int Syllables { get; init; }

    /// <summary>
    /// How frequent it is in spoken English, on the Zipf scale: 6 or more for the words of every sentence, below 4 for those that many
    /// readers seldom meet, 1.8 for words outside the table of 50,000. Null for other languages than English.
    /// </summary>
    public double? Zipf { get; init; }

    /// <summary>Where it stands in the text, in order; 1 or more.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init => field = ValueList<TextSpan>.Of(value); }

    /// <summary>The word and how often it stands in the text, for a log.</summary>
    /// <returns>Such as <c>estuarine, 3 times</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{PreviewText.Of(Word)}, {Spans.Count} times");
}
