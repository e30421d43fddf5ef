namespace ArticleKit.Fuzzing.Checks;

/// <summary>Warnings are those of the documentation, which is part of this program.</summary>
internal static class WarningChecks
{
    private static readonly HashSet<string> Known = Read();

    public static void RequireWarnings(this CaseRun run, IEnumerable<ArticleWarning> warnings, string text)
    {
        foreach (ArticleWarning warning in warnings)
        {
            run.Require(Known.Contains(warning.Code), "warning", () => $"{warning.Code} is not in docs/warnings.md.");
            run.Require(warning.Message.Length is > 0 and < 2000, "warning", () => $"{warning.Code} has a message of {warning.Message.Length}.");
            run.Require(!warning.Message.Any(char.IsControl), "warning", () => $"{warning.Code} has a message with control characters.");
            if (warning.Span is { } span)
            {
                run.RequireInside(span, text, warning.Code);
            }
        }
    }

    private static HashSet<string> Read()
    {
        using Stream stream = typeof(WarningChecks).Assembly.GetManifestResourceStream("warnings.md")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])];
    }
}
