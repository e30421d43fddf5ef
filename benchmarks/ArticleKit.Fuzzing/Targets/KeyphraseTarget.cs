using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Keyphrases;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Every algorithm of keyphrases.</summary>
internal sealed class KeyphraseTarget : IFuzzTarget
{
    public string Name => "keyphrases";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        string text = input.Text!;
        string? title = OddOptions.Title(run.Options);
        foreach (KeyphraseAlgorithm algorithm in Enum.GetValues<KeyphraseAlgorithm>())
        {
            KeyphraseOptions options = OddOptions.Keyphrases(run.Options, algorithm);
            IReadOnlyList<Keyphrase> phrases = run.Measure($"{algorithm}", text.Length, () => KeyphraseExtractor.Extract(text, options, title));
            run.RequireSound(phrases, text);
            run.Require(phrases.Count <= options.MaxCount, "length", () => $"{algorithm} gives {phrases.Count} phrases instead of {options.MaxCount}.");
            foreach (Keyphrase phrase in phrases)
            {
                run.Outcome.Add(phrase.Text);
                run.Outcome.Add(phrase.Score);
                run.Outcome.Add(string.Join(' ', phrase.Mentions));
            }
        }
    }
}
