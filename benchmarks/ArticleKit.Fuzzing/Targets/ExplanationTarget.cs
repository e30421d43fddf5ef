using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Explanation;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>The explanation of a cleaning, and the guess whether a page is an article.</summary>
internal sealed class ExplanationTarget : IFuzzTarget
{
    public string Name => "explanation";

    public InputKind Kind => InputKind.Page;

    public void Run(FuzzInput input, CaseRun run)
    {
        string html = input.Text!;
        run.Outcome.Add(run.Measure("IsProbablyArticle", html.Length, () => HtmlCleaner.IsProbablyArticle(html)));
        CleaningOptions options = OddOptions.Cleaning(run.Options);
        Uri? address = OddOptions.Address(run.Options);
        CleaningExplanation explanation = run.Measure("Explain", html.Length, () => HtmlCleaner.Explain(html, address, options));
        run.RequireNumbers(explanation, "explanation");
        foreach (BlockExplanation block in explanation.Blocks)
        {
            run.RequireFraction(block.Probability, "block.Probability");
            run.RequireFraction(block.LinkDensity, "block.LinkDensity");
            run.Require(block.Preview.Length <= BlockExplanation.MaxPreviewLength && block.Words >= 0, "preview", () => $"A preview has a length of {block.Preview.Length}.");
        }

        string text = run.Measure("ToText", html.Length, () => explanation.ToText());
        run.Require(!text.Any(c => char.IsControl(c) && c != '\n'), "text", "The lines hold control characters.");
        run.Require(explanation.Article.Text == HtmlCleaner.Clean(html, address, options).Text, "same", "Explaining a page gives another text than cleaning it.");
        run.Outcome.Add(text);
    }
}
