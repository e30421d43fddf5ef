using ArticleKit.Corpora.Answers;

namespace ArticleKit.Parquet.Answers;

/// <summary>The columns of the readability scores.</summary>
internal static class ScoreColumns
{
    /// <summary>A column for each score, in the order of an answer line.</summary>
    public static IEnumerable<AnswerColumn> All =>
    [
        Score("fleschReadingEase", scores => scores.FleschReadingEase),
        Score("fleschKincaidGrade", scores => scores.FleschKincaidGrade),
        Score("gunningFog", scores => scores.GunningFog),
        Score("smog", scores => scores.Smog),
        Score("colemanLiau", scores => scores.ColemanLiau),
        Score("automatedReadability", scores => scores.AutomatedReadability),
        Score("linsearWrite", scores => scores.LinsearWrite),
        Score("forcast", scores => scores.Forcast),
        Score("daleChall", scores => scores.DaleChall),
        Score("newDaleChall", scores => scores.NewDaleChall),
        Score("newDaleChallGrade", scores => scores.NewDaleChallGrade),
        Score("spache", scores => scores.Spache),
        Score("powersSumnerKearlFlesch", scores => scores.PowersSumnerKearlFlesch),
        Score("powersSumnerKearlFog", scores => scores.PowersSumnerKearlFog),
        Score("powersSumnerKearlDaleChall", scores => scores.PowersSumnerKearlDaleChall),
        Score("powersSumnerKearlFarrJenkinsPaterson", scores => scores.PowersSumnerKearlFarrJenkinsPaterson),
        Score("bormuthMeanCloze", scores => scores.BormuthMeanCloze),
        Score("lix", scores => scores.Lix),
        Score("rix", scores => scores.Rix),
        Score("ease", scores => scores.Ease),
        Score("easeGrade", scores => scores.EaseGrade),
        Score("consensusGrade", scores => scores.ConsensusGrade),
        Score("speakingMinutes", scores => scores.SpeakingMinutes),
    ];

    private static AnswerColumn Score(string name, Func<AnswerReadability, double?> score) =>
        AnswerColumn.Of(name, content => content.Readability is { } scores ? score(scores) : null);
}
