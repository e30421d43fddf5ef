using System.Diagnostics;
using System.Globalization;
using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>
/// Measures summaries by ROUGE beside the lead (the first sentences of the article) and a greedy oracle (nearly the best that sentences
/// of the article can reach), on the dev parts.
/// </summary>
internal sealed class SummariesPart : IEvaluationPart
{
    private const int Sentences = 3;
    private const int TimedRounds = 8;

    // The references of bbc are as long as half the article, so the budget is theirs, not three sentences.
    private static readonly (string Set, bool BudgetOfReference, bool MustReachLead)[] Sets =
        [("cnndm", false, true), ("inshorts", false, false), ("bbc", true, false)];

    public string Name => "summaries";

    public string Description => "ROUGE-1, ROUGE-2 and ROUGE-Lsum of the summaries beside lead and oracle, and articles per second.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        foreach ((string set, bool budgetOfReference, bool mustReachLead) in Sets)
        {
            List<SummaryExample> examples = [.. data.ReadRecords($"summarization/{set}.dev.jsonl.gz").Select(SummaryExample.Read)];
            SetResult result = Evaluate(examples, set, budgetOfReference, progress);
            string note = string.Create(
                CultureInfo.InvariantCulture,
                $"{examples.Count} articles, {(budgetOfReference ? "as many words as the reference" : $"{Sentences} sentences")}");
            yield return Row(set, "ROUGE-1", result.Ours.Rouge1) with { Required = mustReachLead ? result.Lead.Rouge1 : null, Note = note };
            yield return Row(set, "ROUGE-2", result.Ours.Rouge2);
            yield return Row(set, "ROUGE-Lsum", result.Ours.RougeLsum);
            yield return Row(set, "ROUGE-1 lead", result.Lead.Rouge1);
            yield return Row(set, "ROUGE-2 lead", result.Lead.Rouge2);
            yield return Row(set, "ROUGE-Lsum lead", result.Lead.RougeLsum);
            yield return Row(set, "ROUGE-1 oracle", result.Oracle.Rouge1);
            yield return Row(set, "ROUGE-2 oracle", result.Oracle.Rouge2);
            yield return Row(set, "ROUGE-Lsum oracle", result.Oracle.RougeLsum);
            yield return Row(set, "mean words", result.MeanWords);
            yield return Row(set, "articles per second", ArticlesPerSecond(examples)) with { Note = "one thread, splitting included" };
        }
    }

    private Measurement Row(string set, string metric, double value) => new(Name, set, metric, value);

    private static SetResult Evaluate(
        List<SummaryExample> examples, string set, bool budgetOfReference, IProgress<EvaluationProgress> progress)
    {
        RougeScores ours = default;
        RougeScores lead = default;
        RougeScores oracle = default;
        long words = 0;
        for (int i = 0; i < examples.Count; i++)
        {
            SummaryExample example = examples[i];
            TextDocument document = TextDocument.Parse(example.Text);
            SummaryOptions options = budgetOfReference
                ? new SummaryOptions { Words = example.Reference.Sum(sentence => TextDocument.Parse(sentence).Words.Count) }
                : new SummaryOptions { Sentences = Sentences };
            Summary summary = Summarizer.Summarize(document, options, example.Title);
            words += summary.Sentences.Sum(sentence => TextDocument.Parse(sentence.Text).Words.Count);

            var encoder = new RougeText();
            int[][] reference = encoder.Encode(example.Reference);
            int[][] sentences = encoder.Encode(document.Sentences.Select(sentence => sentence.Span.In(document.Text).ToString()));
            int[] oracleChoice = OracleSummarizer.Choose(reference, sentences, budgetOfReference ? int.MaxValue : Sentences);
            ours += Rouge.Score(reference, encoder.Encode(summary.Sentences.Select(sentence => sentence.Text)));
            lead += Rouge.Score(reference, sentences[..LeadLength(document, options)]);
            oracle += Rouge.Score(reference, [.. oracleChoice.Select(index => sentences[index])]);
            progress.Report(new EvaluationProgress("summaries " + set, i + 1, examples.Count));
        }

        return new SetResult(ours / examples.Count, lead / examples.Count, oracle / examples.Count, (double)words / examples.Count);
    }

    /// <summary>How many sentences from the beginning keep the limit that ours keep.</summary>
    private static int LeadLength(TextDocument document, SummaryOptions options)
    {
        var limit = new SummaryLimit(options);
        int length = 0;
        while (length < document.Sentences.Count && limit.TryAdd(document.Sentences[length].WordCount))
        {
            length++;
        }

        return length;
    }

    private static double ArticlesPerSecond(List<SummaryExample> examples)
    {
        // The first rounds let the runtime compile what it is to time.
        double seconds = double.PositiveInfinity;
        for (int round = 0; round < TimedRounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (SummaryExample example in examples)
            {
                Summarizer.Summarize(example.Text, Sentences);
            }

            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return examples.Count / seconds;
    }

    private sealed record SetResult(RougeScores Ours, RougeScores Lead, RougeScores Oracle, double MeanWords);
}
