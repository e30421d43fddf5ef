using ArticleKit.Text;

namespace ArticleKit.Topics;

/// <summary>Something about labelled articles that whoever trains or evaluates with them should know.</summary>
/// <param name="Code">What it is, for a program: one of <see cref="TopicDataWarningCode"/>.</param>
/// <param name="Message">What it is, for a person; names the first rows or labels.</param>
public sealed record TopicDataWarning(string Code, string Message)
{
    /// <summary>How many articles it is about; 0 if it is about the data as a whole.</summary>
    public int Articles { get; init; }

    /// <summary>
    /// The rows of these articles, at most the first 100, in ascending order: <see cref="LabelledArticle.Row"/>, or the place among the
    /// articles, the first being 1.
    /// </summary>
    public IReadOnlyList<long> Rows { get; init => field = ValueList<long>.Of(value); } = ValueList<long>.Empty;

    /// <summary>The labels that it is about, at most the first 100, in ordinal order; empty if it is not about labels.</summary>
    public IReadOnlyList<string> Labels { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The code and the message, for a log.</summary>
    /// <returns>Such as <c>one_topic: All articles have the same label.</c></returns>
    public override string ToString() => $"{Code}: {PreviewText.Of(Message, 200)}";
}
