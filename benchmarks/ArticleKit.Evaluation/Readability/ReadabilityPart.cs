using System.Globalization;
using System.Text.Json;
using ArticleKit.Readability;

namespace ArticleKit.Evaluation.Readability;

/// <summary>How well the scores agree with teachers, how well syllables are counted, and how fast all of it is.</summary>
internal sealed class ReadabilityPart : IEvaluationPart
{
    private const string ClearFile = "readability/clear-dev.jsonl.gz";
    private const string ClearTrainingFile = "readability/clear-train.jsonl.gz";
    private const string OneStopFile = "readability/onestop-dev.jsonl.gz";
    private const string Ease = "ease";
    private const double RequiredFleschKincaid = 0.49;
    private const double RequiredSmog = 0.55;
    private const double RequiredNewDaleChall = 0.57;
    private const double RequiredEase = 0.65;
    private const double RequiredEaseOrder = 0.985;

    /// <summary>The measures, each with the sign of its agreement with ease.</summary>
    private static readonly (string Name, int Sign, Func<ReadabilityReport, double?> Of)[] Measures =
    [
        ("Flesch Reading Ease", 1, report => report.FleschReadingEase),
        ("Flesch-Kincaid", -1, report => report.FleschKincaidGrade),
        ("Gunning Fog", -1, report => report.GunningFog),
        ("SMOG", -1, report => report.Smog),
        ("Coleman-Liau", -1, report => report.ColemanLiau),
        ("ARI", -1, report => report.AutomatedReadability),
        ("Linsear Write", -1, report => report.LinsearWrite),
        ("FORCAST", -1, report => report.Forcast),
        ("Dale-Chall", -1, report => report.DaleChall),
        ("New Dale-Chall", 1, report => report.NewDaleChall),
        ("Spache", -1, report => report.Spache),
        ("Powers-Sumner-Kearl Flesch", -1, report => report.PowersSumnerKearlFlesch),
        ("Powers-Sumner-Kearl Fog", -1, report => report.PowersSumnerKearlFog),
        ("Powers-Sumner-Kearl Dale-Chall", -1, report => report.PowersSumnerKearlDaleChall),
        ("Powers-Sumner-Kearl FJP", -1, report => report.PowersSumnerKearlFarrJenkinsPaterson),
        ("Bormuth mean cloze", 1, report => report.BormuthMeanCloze),
        ("consensus grade", -1, report => report.ConsensusGrade),
        ("LIX", -1, report => report.Lix),
        ("RIX", -1, report => report.Rix),
        (Ease, 1, report => report.Ease),
    ];

    public string Name => "readability";

    public string Description => "Readability: agreement with teachers' judgement, syllables, order of levels, throughput.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        ScoredExcerpts dev = Score(data, ClearFile, progress);
        ScoredExcerpts train = Score(data, ClearTrainingFile, progress);
        foreach ((string name, int sign, Func<ReadabilityReport, double?> of) in Measures)
        {
            (double r, double rho) = dev.Agreement(report => sign * of(report));
            (double other, _) = train.Agreement(report => sign * of(report));
            yield return new Measurement(Name, "clear", "r of " + name, r)
            {
                Required = name switch
                {
                    "Flesch-Kincaid" => RequiredFleschKincaid,
                    "SMOG" => RequiredSmog,
                    "New Dale-Chall" => RequiredNewDaleChall,
                    Ease => RequiredEase,
                    _ => null,
                },
                Note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"rho {rho:0.0000}, {dev.Reports.Count} excerpts; r {other:0.0000} on {train.Reports.Count} of the train part"),
            };
        }

        yield return MeasureOrder(data, "Flesch-Kincaid", report => report.FleschKincaidGrade, required: null);
        yield return MeasureOrder(data, Ease, report => -report.Ease, RequiredEaseOrder);
        foreach (Measurement measurement in SyllableAccuracy.Measure(data, Name, dev.Texts))
        {
            yield return measurement;
        }

        foreach (Measurement measurement in ReadabilitySpeed.Measure(dev.Texts, Name))
        {
            yield return measurement;
        }
    }

    private static ScoredExcerpts Score(EvaluationData data, string file, IProgress<EvaluationProgress> progress)
    {
        List<JsonElement> excerpts = [.. data.ReadRecords(file)];
        List<string> texts = [.. excerpts.Select(excerpt => excerpt.GetProperty("excerpt").GetString() ?? "")];
        List<ReadabilityReport> reports = [.. texts.Select(text => ReadabilityScorer.Score(text))];
        progress.Report(new EvaluationProgress("readability clear", reports.Count, reports.Count));
        return new ScoredExcerpts(texts, reports, [.. excerpts.Select(excerpt => excerpt.GetProperty("bt_easiness").GetDouble())]);
    }

    /// <summary>The share of pairs of versions of one article that a measure of difficulty puts in the order of their levels.</summary>
    private Measurement MeasureOrder(EvaluationData data, string measure, Func<ReadabilityReport, double?> of, double? required)
    {
        var versions = data.ReadRecords(OneStopFile)
            .Select(record => (
                Article: record.GetProperty("article").GetString() ?? "",
                Level: record.GetProperty("level").GetInt32(),
                Score: of(ReadabilityScorer.Score(record.GetProperty("text").GetString() ?? "")) ?? 0))
            .ToLookup(version => version.Article, StringComparer.Ordinal);
        int pairs = 0;
        int ordered = 0;
        foreach (var article in versions)
        {
            foreach (var easier in article)
            {
                foreach (var harder in article.Where(version => version.Level > easier.Level))
                {
                    pairs++;
                    ordered += harder.Score > easier.Score ? 1 : 0;
                }
            }
        }

        return new Measurement(Name, "onestop", "pairs in order by " + measure, (double)ordered / pairs) { Required = required, Note = $"{ordered} of {pairs}" };
    }

    private sealed record ScoredExcerpts(List<string> Texts, List<ReadabilityReport> Reports, List<double> Easiness)
    {
        /// <summary>How well a measure agrees with the teachers.</summary>
        public (double Pearson, double Spearman) Agreement(Func<ReadabilityReport, double?> of)
        {
            List<double> scores = [.. Reports.Select(report => of(report) ?? 0)];
            return (Correlation.Pearson(scores, Easiness), Correlation.Spearman(scores, Easiness));
        }
    }
}
