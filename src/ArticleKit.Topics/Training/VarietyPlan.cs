namespace ArticleKit.Topics.Training;

/// <summary>How a model with varieties of topics, for short and long texts, is trained.</summary>
internal sealed record VarietyPlan
{
    /// <summary>Between a topic and its variety in a label; a label without it is a topic with one variety.</summary>
    public const char Separator = '\u001F';

    /// <summary>The number of parts that articles are held out in; by their group.</summary>
    public int Folds { get; init; } = 4;

    /// <summary>A text with this many words begins to be long.</summary>
    public required int LongFrom { get; init; }

    /// <summary>A text with this many words is long.</summary>
    public required int LongTo { get; init; }

    /// <summary>The power of the inverse document frequency in long texts.</summary>
    public required double RarityPower { get; init; }

    /// <summary>How much of a bias counts in long texts.</summary>
    public required double BiasShare { get; init; }

    /// <summary>Topics whose varieties are topics by themselves, so that in long texts the best one counts.</summary>
    public required IReadOnlyList<string> DividedTopics { get; init; }

    /// <summary>The slope of the probabilities of long texts, of which there are none to learn it from.</summary>
    public required double LongSlope { get; init; }

    /// <summary>The offset of the probabilities of long texts.</summary>
    public required double LongOffset { get; init; }

    public static string Label(string topic, string variety) => topic + Separator + variety;

    public static string TopicOf(string label) => label.Split(Separator)[0];
}
