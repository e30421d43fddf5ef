using System.Text.Json.Serialization;

namespace ArticleKit.Cleaning;

/// <summary>Where in a list a <see cref="ContentBlock"/> stands. Immutable.</summary>
public sealed record ListPlace
{
    /// <summary>How many lists stand around the block, 1 or more; a lower value becomes 1.</summary>
    public int Depth { get; init => field = Math.Max(1, value); } = 1;

    /// <summary>The number of its item in a numbered list, as the page counts; null in a list without numbers.</summary>
    public int? Number { get; init; }

    /// <summary>Whether the list begins with this block, so that it is none with the list before it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool StartsList { get; init; }

    /// <summary>Whether the block goes on with an item that an earlier block began.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsContinuation { get; init; }

    /// <summary>
    /// How many of the quotations around the block, <see cref="ContentBlock.QuoteDepth"/>, stand within the item; the others stand around
    /// the list. 0 or more; a lower value becomes 0.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int InnerQuotes { get; init => field = Math.Max(0, value); }
}
