using ArticleKit.Text;

namespace ArticleKit.Topics;

/// <summary>An article whose topic is known: a row of training or evaluation data.</summary>
/// <param name="Text">The text of the article; may be empty, then only the title tells.</param>
/// <param name="Label">The topic; white space around it is ignored, upper and lower case differ.</param>
/// <param name="Title">The title of the article, if known.</param>
public sealed record LabelledArticle(string Text, string Label, string? Title = null)
{
    /// <summary>
    /// How much the article counts in training, above 0 and at most 1,000,000; 1 by default. Only proportions matter: they let one
    /// source of data count for more than another. An evaluation does not look at it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0, above 1,000,000, or no number.</exception>
    public double Weight
    {
        get;
        init => field = value is > 0 and <= 1_000_000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Weight), value, "The weight must be above 0 and at most 1,000,000.");
    }

    = 1;

    /// <summary>
    /// Where the article stands in the file that it comes from: the number of its row or line, 1 or more, so that whoever is told of it finds it.
    /// Null, the default, for its place among the articles that are given.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long? Row
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(Row));
            field = value;
        }
    }

    /// <summary>The topic, and the title or the beginning of the text, for a log.</summary>
    /// <returns>Such as <c>sport: Ferry wins the cup</c>.</returns>
    public override string ToString() => $"{PreviewText.Of(Label ?? "")}: {PreviewText.Of(Title ?? Text ?? "")}";
}
