using ArticleKit.Orleans;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>How a run went.</summary>
/// <param name="Answers">What became of the articles.</param>
/// <param name="Status">What the cluster says of the job.</param>
/// <param name="FirstAnswers">The time from the silos being up, and the job submitted, to the first answers.</param>
/// <param name="Time">The time until the job was over.</param>
/// <param name="Standstill">The longest time in which no chunk was answered, from the mishap on; from the first answers on without one.</param>
/// <param name="Memory">The memory of the silo that had most, at each tenth of the job, in bytes.</param>
internal sealed record CampaignOutcome(
    CampaignAnswers Answers, CorpusJobStatus Status, TimeSpan FirstAnswers, TimeSpan Time, TimeSpan Standstill, IReadOnlyList<long> Memory)
{
    /// <summary>Whether every article was answered once, and nothing was left behind.</summary>
    public bool IsRight => Answers is { Lost: 0, Doubled: 0, Failed: 0, LeftBehind: 0 } && Status is { State: CorpusJobState.Completed, FailedChunks: 0 };
}
