using System.Text.Json;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>What must hold for every analysis.</summary>
internal static class AnalysisChecks
{
    public static void RequireSound(this CaseRun run, ArticleAnalysis analysis, bool isMultiLabel = false)
    {
        run.RequireNumbers(analysis, "analysis");
        run.RequireWarnings(analysis.Warnings, analysis.Text);
        run.Require(analysis.WordCount >= 0 && analysis.SentenceCount >= 0 && analysis.ReadingTime >= TimeSpan.Zero, "number", "A count is below zero.");
        if (analysis.Summary is { } summary)
        {
            run.RequireSound(summary, analysis.Text);
        }

        if (analysis.Keyphrases is { } keyphrases)
        {
            run.RequireSound(keyphrases, analysis.Text);
        }

        if (analysis.Quotations is { } quotations)
        {
            run.RequireSound(quotations, analysis.Text);
        }

        if (analysis.Topics is { } topics)
        {
            run.RequireSound(topics, isMultiLabel);
        }
    }

    /// <summary>What is written is read back as the same, and notes it.</summary>
    public static void RequireRoundTrip(this CaseRun run, ArticleAnalysis analysis, int length)
    {
        string json = run.Measure("ToJson", length, () => analysis.ToJson());
        ArticleAnalysis read = run.Measure("FromJson", Math.Max(length, json.Length), () => ArticleAnalysis.FromJson(json));
        string again = read.ToJson();

        // A lone surrogate is written as an escape of U+FFFD, and that as it is.
        bool isSame = again == json || JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(again));
        run.Require(isSame, "round trip", () => $"What is read is not written again as the same: {Difference(json, again)}.");
        run.Outcome.Add(json);
    }

    private static string Difference(string first, string second)
    {
        int same = first.AsSpan().CommonPrefixLength(second);
        int start = Math.Max(0, same - 40);
        return $"'{SpanChecks.Short(first[start..])}' becomes '{SpanChecks.Short(second[start..])}'";
    }
}
