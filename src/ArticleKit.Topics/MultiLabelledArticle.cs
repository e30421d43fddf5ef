using ArticleKit.Text;

namespace ArticleKit.Topics;

/// <summary>An article that may have several topics, or none: a row of training or evaluation data.</summary>
/// <param name="Text">The text of the article; may be empty, then only the title tells.</param>
/// <param name="Labels">
/// Its topics, in any order; white space around each is ignored, upper and lower case differ, and what stands there twice counts once. Empty
/// if it has none of the topics.
/// </param>
/// <param name="Title">The title of the article, if known.</param>
public sealed record MultiLabelledArticle(string Text, IReadOnlyList<string> Labels, string? Title = null)
{
    /// <summary>
    /// Its topics, in any order; white space around each is ignored, upper and lower case differ, and what stands there twice counts once. Empty
    /// if it has none of the topics.
    /// </summary>
    /// <exception cref="ArgumentException">A topic is null.</exception>
    public IReadOnlyList<string> Labels { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Labels);

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

    /// <summary>The first topics, and the title or the beginning of the text, for a log.</summary>
    /// <returns>Such as <c>sport, society: Ferry wins the cup</c>.</returns>
    public override string ToString() => $"{PreviewText.Of(string.Join(", ", Labels))}: {PreviewText.Of(Title ?? Text ?? "")}";
}
