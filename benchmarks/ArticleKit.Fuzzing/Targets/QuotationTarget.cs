using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Quotations;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>What is quoted in a text, and who says it.</summary>
internal sealed class QuotationTarget : IFuzzTarget
{
    public string Name => "quotations";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        string text = input.Text!;
        var options = new QuotationOptions { IncludePhrases = run.Options.Chance(1, 2), Language = OddOptions.Language(run.Options) };
        IReadOnlyList<Quotation> quotations = run.Measure("Extract", text.Length, () => QuotationExtractor.Extract(text, options));
        run.RequireSound(quotations, text);
        run.Outcome.Add(string.Join('\n', quotations));
    }
}
