using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Summarization;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Text;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Every algorithm of summaries.</summary>
internal sealed class SummaryTarget : IFuzzTarget
{
    public string Name => "summary";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        string text = input.Text!;
        var document = TextDocument.Parse(text);
        string? title = OddOptions.Title(run.Options);
        foreach (SummaryAlgorithm algorithm in Enum.GetValues<SummaryAlgorithm>())
        {
            SummaryOptions options = OddOptions.Summary(run.Options, algorithm);
            Summary summary = run.Measure($"{algorithm}", text.Length, () => Summarizer.Summarize(document, options, title));
            RequireSound(run, summary, text);
            run.Require(summary.Sentences.Count <= (options.Sentences ?? int.MaxValue), "length", () => $"{algorithm} gives {summary.Sentences.Count} sentences instead of {options.Sentences}.");
            bool isByCount = options is { Sentences: not null, Words: null, Characters: null, Ratio: null };
            run.Require(!isByCount || summary.Sentences.Count == Math.Min(options.Sentences!.Value, document.Sentences.Count), "length", () => $"{algorithm} gives {summary.Sentences.Count} of {document.Sentences.Count} sentences instead of {options.Sentences}.");
        }

        var chosen = (SummaryAlgorithm)run.Options.Below(Enum.GetValues<SummaryAlgorithm>().Length);
        SummaryOptions explained = OddOptions.Summary(run.Options, chosen);
        SummaryExplanation explanation = run.Measure("Explain", text.Length, () => Summarizer.Explain(document, explained, title));
        run.RequireNumbers(explanation, "explanation");
        RequireSound(run, explanation.Summary, text);
        run.Outcome.Add(run.Measure("ToText", text.Length, () => explanation.ToText()));
    }

    private static void RequireSound(CaseRun run, Summary summary, string text)
    {
        run.RequireSound(summary, text);
        run.Outcome.Add(summary.ToMarkdown());
        run.Outcome.Add(run.Measure("ToHtml", text.Length, () => summary.ToHtml(text)));
    }
}
