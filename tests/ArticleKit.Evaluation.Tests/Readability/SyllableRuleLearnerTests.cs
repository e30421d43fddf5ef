using ArticleKit.Evaluation.Readability;

namespace ArticleKit.Evaluation.Tests.Readability;

public sealed class SyllableRuleLearnerTests
{
    /// <summary>Invented words in which a last e is silent and a last a is spoken.</summary>
    private static readonly (string Word, int Syllables)[] Words =
    [
        .. "bdfgklmnprst".SelectMany(first => "aiou".SelectMany(vowel => "dklmnpt".SelectMany(last =>
            new[] { ($"{first}{vowel}{last}e", 1), ($"{first}{vowel}{last}a", 2) }))),
    ];

    [Fact]
    public void Learn_SilentEnding_CountsItLessThanASpokenOne()
    {
        var rules = SyllableRuleLearner.Learn(Words, new NoProgress());

        WeightOfLast(rules, "e$").Should().BeLessThan(WeightOfLast(rules, "a$"));
    }

    [Fact]
    public void Learn_SameWordsAgain_GivesTheSameRules() =>
        SyllableRuleLearner.Learn(Words, new NoProgress()).Should().Equal(SyllableRuleLearner.Learn(Words, new NoProgress()));

    private static int WeightOfLast(IEnumerable<(MarkedPattern Pattern, sbyte Weight)> rules, string ending) =>
        rules.Where(rule => rule.Pattern.Text.EndsWith(ending, StringComparison.Ordinal) && rule.Pattern.Mark == rule.Pattern.Text.Length - 2)
            .Sum(rule => rule.Weight);

    private sealed class NoProgress : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value)
        {
        }
    }
}
