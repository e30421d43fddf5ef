using System.Globalization;
using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Explanation;

/// <summary>Writes an explanation as lines for a terminal.</summary>
internal sealed class ExplanationText(CleaningExplanation explanation)
{
    // Paths of deep pages are long, and their end tells more than their beginning.
    private const int MaxPathLength = 80;

    private readonly StringBuilder _text = new();

    public string Write(int maxBlocks)
    {
        WriteHead();
        if (explanation.MainElement is { } main)
        {
            WriteCandidate("main element: ", main);
        }

        _text.Append("why: ").AppendLine(explanation.Reason);
        foreach (ElementCandidate candidate in explanation.RunnersUp)
        {
            WriteCandidate("  not: ", candidate);
        }

        WriteBlocks(maxBlocks);
        return _text.ToString();
    }

    private void WriteHead()
    {
        int kept = explanation.Blocks.Count(block => block.Decision == BlockDecision.Kept);
        long keptWords = explanation.Blocks.Where(block => block.Decision == BlockDecision.Kept).Sum(block => (long)block.Words);
        long words = explanation.Blocks.Sum(block => (long)block.Words);
        _text.Append("title: ").AppendLine(PreviewText.Of(explanation.Article.Title ?? "(none)", BlockExplanation.MaxPreviewLength));
        _text.Append(CultureInfo.InvariantCulture, $"confidence: {explanation.Article.Confidence:0.00}").AppendLine();
        _text.Append(CultureInfo.InvariantCulture, $"kept: {kept} of {explanation.Blocks.Count} blocks, {keptWords} of {words} words");
        _text.AppendLine(explanation.IsFallback ? ", chosen by rules alone" : "");
        foreach (ArticleWarning warning in explanation.Article.Warnings)
        {
            _text.Append("warning: ").AppendLine(warning.Message);
        }
    }

    private void WriteCandidate(string label, ElementCandidate candidate)
    {
        string path = PreviewText.Clean(candidate.XPath);
        _text.Append(label).Append(path.Length > MaxPathLength ? "…" + path[^MaxPathLength..] : path);
        _text.Append(CultureInfo.InvariantCulture, $" (line {candidate.Line}, score {candidate.Score:0.0}, {candidate.ShareOfWords:0%} of the page, {candidate.ShareOfArticle:0%} of the article");
        _text.Append(candidate.Relation switch
        {
            CandidateRelation.Around => ", around it",
            CandidateRelation.Within => ", within it",
            CandidateRelation.Elsewhere => ", elsewhere",
            _ => "",
        }).AppendLine(")");
    }

    private void WriteBlocks(int maxBlocks)
    {
        bool[] isShown = ChooseShown(maxBlocks);
        int skipped = 0;
        for (int i = 0; i < explanation.Blocks.Count; i++)
        {
            if (!isShown[i])
            {
                skipped++;
                continue;
            }

            WriteSkipped(ref skipped);
            BlockExplanation block = explanation.Blocks[i];
            char sign = block.Decision == BlockDecision.Kept ? '+' : '-';
            _text.Append(CultureInfo.InvariantCulture, $"{sign} {block.Line,6} {block.Probability:0.00} {block.Rule,-18} {block.Kind,-12} ").AppendLine(PreviewText.Clean(block.Preview));
        }

        WriteSkipped(ref skipped);
    }

    private void WriteSkipped(ref int skipped)
    {
        if (skipped > 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  … {skipped} more").AppendLine();
            skipped = 0;
        }
    }

    /// <summary>The kept blocks first, then the dropped ones that were nearest to being kept.</summary>
    private bool[] ChooseShown(int maxBlocks)
    {
        IReadOnlyList<BlockExplanation> blocks = explanation.Blocks;
        var isShown = new bool[blocks.Count];
        foreach (int i in Enumerable.Range(0, blocks.Count).OrderByDescending(i => blocks[i].Decision).ThenByDescending(i => blocks[i].Probability).Take(maxBlocks))
        {
            isShown[i] = true;
        }

        return isShown;
    }
}
