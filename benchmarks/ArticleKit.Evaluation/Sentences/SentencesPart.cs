using System.Text.Json;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Sentences;

/// <summary>How many of the rules for cutting English into sentences the splitter keeps.</summary>
internal sealed class SentencesPart : IEvaluationPart
{
    private const string RulesFile = "sentences/english_rules.dev.json";
    private const string GoldenSource = "pysbd-golden";

    /// <summary>40 of the 48 golden rules, in proportion to those that are at hand.</summary>
    private const double RequiredShare = 40.0 / 48;

    public string Name => "sentences";

    public string Description => "Sentence splitting: the golden rules of English and further cases.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        List<IGrouping<string, JsonElement>> sources =
            [.. data.ReadJson(RulesFile).EnumerateArray().GroupBy(rule => rule.GetProperty("source").GetString() ?? "")];
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
    }

    private static bool IsKept(JsonElement rule)
    {
        string text = rule.GetProperty("text").GetString() ?? "";
        IEnumerable<string> actual = SentenceSplitter.Split(text).Select(span => Fold(span.In(text).ToString()));
        return actual.SequenceEqual(rule.GetProperty("sentences").EnumerateArray().Select(sentence => Fold(sentence.GetString() ?? "")));
    }

    private static string Fold(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
