using System.Globalization;
using ArticleKit.Summarization;
using ArticleKit.Summarization.Selection;
using ArticleKit.Text;
using Spectre.Console;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>
/// Measures the summaries of every algorithm by ROUGE beside the lead (the first sentences of the article) and a greedy oracle (nearly the
/// best that sentences of the article can reach), on the dev parts.
/// </summary>
internal sealed class SummariesPart : IEvaluationPart
{
    private const double RequiredArticlesPerSecond = 2000;

    private readonly List<SummaryTable> _details = [];

    public string Name => "summaries";

    public string Description => "ROUGE-1, ROUGE-2 and ROUGE-Lsum of all summarizers beside lead and oracle, their mean length, and articles per second.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        foreach (SummarySet set in SummarySet.All)
        {
            List<SummaryExample> examples = [.. data.ReadRecords($"summarization/{set.Name}.dev.jsonl.gz").Select(SummaryExample.Read)];
            SummaryTally[] tallies = [.. Enum.GetValues<SummaryAlgorithm>().Select(algorithm => new SummaryTally(algorithm))];
            (RougeScores lead, RougeScores oracle) = Evaluate(examples, set, tallies, progress);
            SummaryTally ours = tallies.Single(tally => tally.Algorithm == SummaryOptions.Default.Algorithm);
            double speed = ours.ArticlesPerSecond(examples);
            string note = string.Create(CultureInfo.InvariantCulture, $"{examples.Count} articles, {set.Budget}");
            IEnumerable<Measurement> rows =
            [
                .. Rows(set, "", ours.Scores, set.MustReachLead ? lead : set.Required, note),
                .. Rows(set, " lead", lead, default),
                .. Rows(set, " oracle", oracle, default),
                Row(set, "mean words", ours.MeanWords) with { Limit = set.MaxMeanWords },
                Row(set, "articles per second", speed) with { Required = RequiredArticlesPerSecond, Note = "one thread, splitting included" },
            ];
            foreach (Measurement row in rows)
            {
                yield return row;
            }

            if (set.RequiredOfBest.Rouge1 > 0)
            {
                SummaryTally best = tallies.Single(tally => tally.Algorithm == SummarySet.BestForBudget);
                foreach (Measurement row in Rows(set, $" {best.Algorithm}", best.Scores, set.RequiredOfBest))
                {
                    yield return row;
                }
            }

            _details.Add(new SummaryTable(set, examples, tallies, lead, oracle));
        }
    }

    public void WriteDetails(IAnsiConsole console) => _details.ForEach(table => table.Write(console));

    private IEnumerable<Measurement> Rows(SummarySet set, string name, RougeScores scores, RougeScores required, string? note = null) =>
    [
        Row(set, "ROUGE-1" + name, scores.Rouge1) with { Required = Asked(required.Rouge1), Note = note },
        Row(set, "ROUGE-2" + name, scores.Rouge2) with { Required = Asked(required.Rouge2) },
        Row(set, "ROUGE-Lsum" + name, scores.RougeLsum) with { Required = Asked(required.RougeLsum) },
    ];

    private static double? Asked(double value) => value > 0 ? value : null;

    private Measurement Row(SummarySet set, string metric, double value) => new(Name, set.Name, metric, value);

    /// <summary>Has every algorithm summarize every article; returns what lead and oracle reach.</summary>
    private static (RougeScores Lead, RougeScores Oracle) Evaluate(
        List<SummaryExample> examples, SummarySet set, SummaryTally[] tallies, IProgress<EvaluationProgress> progress)
    {
        RougeScores lead = default;
        RougeScores oracle = default;
        for (int i = 0; i < examples.Count; i++)
        {
            SummaryExample example = examples[i];
            var document = TextDocument.Parse(example.Text);
            SummaryOptions options = set.Options(example);
            var encoder = new RougeText();
            int[][] reference = encoder.Encode(example.Reference);
            foreach (SummaryTally tally in tallies)
            {
                tally.Add(document, options, example.Title, encoder, reference);
            }

            int[][] sentences = encoder.Encode(document.Sentences.Select(sentence => sentence.Span.In(document.Text).ToString()));
            int[] choice = OracleSummarizer.Choose(reference, sentences, set.BudgetOfReference ? int.MaxValue : options.Sentences!.Value);
            lead += Rouge.Score(reference, sentences[..LeadLength(document, options)]);
            oracle += Rouge.Score(reference, [.. choice.Select(index => sentences[index])]);
            progress.Report(new EvaluationProgress("summaries " + set.Name, i + 1, examples.Count));
        }

        return (lead / examples.Count, oracle / examples.Count);
    }

    /// <summary>How many sentences from the beginning, whatever they are, keep the limit that ours keep.</summary>
    private static int LeadLength(TextDocument document, SummaryOptions options)
    {
        var limit = new SummaryLimit(options, document.Sentences.Count);
        int length = 0;
        while (length < document.Sentences.Count && limit.TryAdd(document.Sentences[length].WordCount, document.Sentences[length].Span.Length))
        {
            length++;
        }

        return length;
    }
}
