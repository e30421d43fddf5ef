using System.Runtime.InteropServices;

namespace ArticleKit.Topics;

/// <summary>How far a training has come.</summary>
/// <param name="Stage">What is under way.</param>
/// <param name="Done">How many items of this stage are done: articles, parts of the data, or topics.</param>
/// <param name="Total">How many items the stage has; 0 where that is not known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TopicTrainingProgress(TopicTrainingStage Stage, int Done, int Total)
{
    /// <summary>
    /// How many passes over the articles the stage has made, those of all topics and parts of the data together; 0 where it makes none. All
    /// take about the same time, so that they tell how long the rest will.
    /// </summary>
    public int Passes { get; init; }

    /// <summary>How many passes the stage will make; 0 where it makes none.</summary>
    public int TotalPasses { get; init; }
}
