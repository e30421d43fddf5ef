using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>How hard a text is to read, and why.</summary>
internal sealed class ReadabilityTarget : IFuzzTarget
{
    public string Name => "readability";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        string text = input.Text!;
        string? language = OddOptions.Language(run.Options);
        ReadabilityReport report = run.Measure("Score", text.Length, () => ReadabilityScorer.Score(text, language));
        run.RequireNumbers(report, "report");
        run.RequireWarnings(report.Warnings, text);
        int sentences = run.Options.Pick([0, 3, int.MaxValue]);
        int words = run.Options.Pick([0, 10, int.MaxValue]);
        ReadabilityExplanation explanation = run.Measure("Explain", text.Length, () => ReadabilityScorer.Explain(text, language, sentences, words));
        run.RequireNumbers(explanation, "explanation");
        run.Require(explanation.Report == report, "same", "Explaining a text scores it otherwise.");
        foreach (HardSentence sentence in explanation.HardestSentences)
        {
            run.RequireQuote(sentence.Span, text, sentence.Text, "hard sentence");
        }

        foreach (HardWord word in explanation.HardestWords)
        {
            run.RequireOrder(word.Spans, text, "hard word");
        }

        run.Outcome.Add(report.ToString());
        run.Outcome.Add(new ArticleAnalysis { Readability = report }.ToJson());
    }
}
