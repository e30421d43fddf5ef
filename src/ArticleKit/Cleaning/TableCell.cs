using System.Text.Json.Serialization;
using ArticleKit.Text;

namespace ArticleKit.Cleaning;

/// <summary>A cell of a table. Immutable.</summary>
public sealed record TableCell
{
    /// <summary>Where its text stands in <see cref="CleanedArticle.Text"/>; empty for an empty cell.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether it is the head of a column or of a row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsHeader { get; init; }

    /// <summary>How many columns it covers, from 1 to 1,000; a lower value becomes 1.</summary>
    public int ColumnSpan { get; init => field = Math.Max(1, value); } = 1;

    /// <summary>How many rows it covers, from 1 to 1,000; rows of the page that are not in the article are counted, and a lower value becomes 1.</summary>
    public int RowSpan { get; init => field = Math.Max(1, value); } = 1;
}
