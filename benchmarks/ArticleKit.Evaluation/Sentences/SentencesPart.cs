using System.Text.Json;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Sentences;

/// <summary>How many of the rules for cutting English into sentences the splitter keeps.</summary>
internal sealed class SentencesPart : IEvaluationPart
{
    private const string RulesFile = "sentences/english_rules.dev.json";
    private const string SummariesFile = "summarization/bbc.dev.jsonl.gz";
    private const string GoldenSource = "pysbd-golden";

    /// <summary>40 of the 48 golden rules, in proportion to those that are at hand.</summary>
    private const double RequiredShare = 40.0 / 48;

    public string Name => "sentences";

    public string Description => "Sentence splitting: the golden rules of English, further cases, and the cuts of published summaries.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        List<IGrouping<string, JsonElement>> sources =
            [.. data.ReadJson(RulesFile).EnumerateArray().GroupBy(rule => rule.GetProperty("source").GetString() ?? "", StringComparer.Ordinal)];
        foreach (IGrouping<string, JsonElement> source in sources.OrderByDescending(source => source.Key, StringComparer.Ordinal))
        {
            List<JsonElement> rules = [.. source];
            List<string> failing = [.. rules.Where(rule => !IsKept(rule)).Select(rule => rule.GetProperty("id").GetString() ?? "")];
            int kept = rules.Count - failing.Count;
            progress.Report(new EvaluationProgress("sentences " + source.Key, rules.Count, rules.Count));
            yield return new Measurement(Name, source.Key, "rules kept", (double)kept / rules.Count)
            {
                Required = source.Key == GoldenSource ? RequiredShare : null,
                Note = $"{kept} of {rules.Count}" + (failing.Count > 0 ? "; failing: " + string.Join(' ', failing) : ""),
            };
        }

        yield return MeasureReferenceCuts(data);
    }

    /// <summary>How many sentences that people chose for summaries of the BBC's texts are cut as they were there.</summary>
    private Measurement MeasureReferenceCuts(EvaluationData data)
    {
        int all = 0;
        int same = 0;
        foreach (JsonElement article in data.ReadRecords(SummariesFile))
        {
            string text = article.GetProperty("text").GetString() ?? "";
            HashSet<string> cut = [.. Cut(text)];
            string folded = Fold(text);
            foreach (string reference in article.GetProperty("reference").EnumerateArray().Select(sentence => Fold(sentence.GetString() ?? "")))
            {
                // A few references are not in the text as it was published.
                if (folded.Contains(reference, StringComparison.Ordinal))
                {
                    all++;
                    same += cut.Contains(reference) ? 1 : 0;
                }
            }
        }

        return new Measurement(Name, "bbc summaries", "cut as there", (double)same / all) { Note = $"{same} of {all} sentences" };
    }

    private static bool IsKept(JsonElement rule)
    {
        string text = rule.GetProperty("text").GetString() ?? "";
        return Cut(text).SequenceEqual(rule.GetProperty("sentences").EnumerateArray().Select(sentence => Fold(sentence.GetString() ?? "")), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Cut(string text) => SentenceSplitter.Split(text).Select(span => Fold(span.In(text).ToString()));

    private static string Fold(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
