using System.Globalization;
using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Explanation;

/// <summary>Explains how a page was cleaned.</summary>
internal static class CleaningExplainer
{
    public static CleaningExplanation Explain(CleaningRun run)
    {
        PageDocument page = run.Page;
        var candidates = new CandidateFinder(page, run.Selection);
        var lines = new LineCounter(run.Html);
        var paths = new NodePath(page);
        ElementCandidate? main = candidates.Main < 0 ? null : Describe(candidates.Main);
        ElementCandidate[] runnersUp = [.. candidates.RunnersUp().Select(Describe)];
        return new CleaningExplanation
        {
            Article = run.Article,
            MainElement = main,
            RunnersUp = runnersUp,
            Reason = run.Scripted is null
                ? ReasonFor(main, runnersUp, run.Selection)
                : FormattableString.Invariant($"The page shows no more than the beginning of its article: the text is what the element in line {LineAt(run.Scripted.Position)} holds as data."),
            Blocks = [.. page.Blocks.Select((block, i) => new BlockExplanation
            {
                Preview = PreviewText.Of(block.Text, BlockExplanation.MaxPreviewLength),
                XPath = paths.Of(block.Node),
                Line = LineOf(block.Node),
                Kind = block.Kind,
                Words = block.Words,
                LinkDensity = block.LinkDensity,
                Probability = run.Selection.Probabilities[i],
                Rule = run.Scripted is not null && BlockExplanation.IsKept(run.Selection.Rules[i]) ? BlockRule.ReplacedByScript : run.Selection.Rules[i],
            })],
            IsFallback = run.Selection.IsFallback,
        };

        int LineAt(int position) => lines.LineAt(position);

        int LineOf(int node) => LineAt(page.Nodes[node].Html.OuterStartIndex);

        ElementCandidate Describe(int node) => candidates.Describe(node, paths, LineOf(node));
    }

    private static string ReasonFor(ElementCandidate? main, IReadOnlyList<ElementCandidate> runnersUp, ContentSelection selection)
    {
        if (main is null)
        {
            return selection.Chosen.Count == 0
                ? "No element holds text that reads like an article."
                : "No element holds text that reads like an article; the page is so short that what it has was kept.";
        }

        string reason = string.Create(
            CultureInfo.InvariantCulture,
            $"What speaks for its text less what speaks against it is greatest here ({main.Score:0.0}), by {(selection.IsFallback ? "rules, since the classifier found nearly nothing" : "the classifier of blocks")}.");
        foreach (ElementCandidate candidate in runnersUp)
        {
            if (First(candidate, runnersUp))
            {
                FormattableString difference = candidate.Relation switch
                {
                    CandidateRelation.Around => $" Around it, text that speaks against an article would be added ({candidate.Score:0.0}).",
                    CandidateRelation.Within => $" Within it, the best part has {candidate.ShareOfArticle:0%} of the article ({candidate.Score:0.0}).",
                    _ => $" Elsewhere, the best part reaches {candidate.Score:0.0}.",
                };
                reason += FormattableString.Invariant(difference);
            }
        }

        return reason;
    }

    private static bool First(ElementCandidate candidate, IReadOnlyList<ElementCandidate> candidates) =>
        ReferenceEquals(candidates.First(other => other.Relation == candidate.Relation), candidate);
}
