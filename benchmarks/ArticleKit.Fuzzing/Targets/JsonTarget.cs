using System.Text.Json;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Reading analyses from JSON that somebody else may have written.</summary>
internal sealed class JsonTarget : IFuzzTarget
{
    public string Name => "json";

    public InputKind Kind => InputKind.AnalysisJson;

    public void Run(FuzzInput input, CaseRun run)
    {
        string json = input.Text!;
        ArticleAnalysis? analysis = run.Measure("FromJson", json.Length, () => Read(json));
        run.Outcome.Add(analysis is null);
        if (analysis is null)
        {
            return;
        }

        // Whatever is read can be used.
        run.RequireNumbers(analysis, "analysis");
        run.RequireRoundTrip(analysis, json.Length);
        run.Outcome.Add(run.Measure("ToHtml", json.Length, () => analysis.Content?.ToHtml(new() { IncludeHeader = true })));
        run.Outcome.Add(run.Measure("ToMarkdown", json.Length, () => analysis.Content?.ToMarkdown(new() { IncludeHeader = true })));
        run.Outcome.Add(run.Measure("Summary", json.Length, () => analysis.Summary?.ToMarkdown() + Highlight(analysis)));
        run.Outcome.Add(run.Measure("Report as HTML", json.Length, () => analysis.ToHtml()));
        run.Outcome.Add(run.Measure("Report as Markdown", json.Length, () => analysis.ToMarkdown()));
        run.Outcome.Add(run.Measure("Report as text", json.Length, () => analysis.ToText()));
        run.Outcome.Add(analysis.ToString() + analysis.Topics);
    }

    /// <summary>The text with the summary in it; null where the sentences are, as is documented, refused as those of another text.</summary>
    private static string? Highlight(ArticleAnalysis analysis)
    {
        try
        {
            return analysis.Summary?.ToHtml(analysis.Text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ArticleAnalysis? Read(string json)
    {
        try
        {
            return ArticleAnalysis.FromJson(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
