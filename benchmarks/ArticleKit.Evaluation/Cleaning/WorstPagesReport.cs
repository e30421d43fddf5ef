namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Writes the worst pages of a set as Markdown: for each what was lost (-) and what was added (+).</summary>
/// <param name="output">Where it is written to.</param>
/// <param name="maxLines">How many lines are shown of each kind; the rest is counted.</param>
/// <param name="peer">The extractor whose F1 stands beside ours; null for none.</param>
internal sealed class WorstPagesReport(TextWriter output, int maxLines, ICleaner? peer)
{
    private const int MaxLine = 160;

    private readonly ArticleKitCleaner _cleaner = new();

    /// <summary>Writes the worst pages of a set.</summary>
    /// <param name="set">The name of the set.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="count">How many pages are shown.</param>
    public void Write(string set, IEnumerable<LabelledPage> pages, int count)
    {
        Dictionary<string, string> texts = [];
        List<PageScore> scores = [];
        foreach (LabelledPage page in pages)
        {
            string text = _cleaner.Clean(page).Text;
            texts[page.Id] = text;
            scores.Add(PageScore.Of(set, page, text));
        }

        output.WriteLine($"## {set}: the worst {Math.Min(count, scores.Count)} of {scores.Count} pages");
        foreach (PageScore score in WorstPagesTable.Worst(scores, count))
        {
            WritePage(score, texts[score.Page.Id]);
        }

        output.WriteLine();
    }

    private void WritePage(PageScore score, string text)
    {
        LabelledPage page = score.Page;
        string other = peer is null ? "" : $", {peer.Name} {WorstPagesTable.Format(PageScore.Of(score.Set, page, peer.Clean(page).Text).F1)}";
        output.WriteLine();
        output.WriteLine($"### {page.Id}: F1 {WorstPagesTable.Format(score.F1)}{other}{(page.Type is { } type ? $", {type}" : "")}");
        output.WriteLine();
        output.WriteLine($"<{page.Url}>");
        output.WriteLine();
        output.WriteLine("```diff");
        var difference = TextDifference.Of(page, text);
        WriteLines('-', difference.Lost);
        WriteLines('+', difference.Added);
        output.WriteLine("```");
    }

    private void WriteLines(char sign, IReadOnlyList<string> lines)
    {
        foreach (string line in lines.Take(maxLines))
        {
            output.WriteLine($"{sign} {WorstPagesTable.Short(line.ReplaceLineEndings(" "), MaxLine)}");
        }

        if (lines.Count > maxLines)
        {
            output.WriteLine($"{sign} … and {lines.Count - maxLines} lines more");
        }
    }
}
