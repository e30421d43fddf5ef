using ArticleKit.Evaluation.Readability;

namespace ArticleKit.Evaluation.Tests.Readability;

public sealed class SyllableRuleLearnerTests
{
    private static readonly (string, int)[] Words =
        [("bake", 1), ("cake", 1), ("lake", 1), ("make", 1), ("rake", 1), ("sofa", 2), ("soda", 2), ("coda", 2), ("toga", 2), ("yoga", 2)];

    [Fact]
    public void Learn_SilentEnding_FindsOneRule() =>
        SyllableRuleLearner.Learn(Words, 2, new NoProgress()).Should().ContainSingle().Which.Should().Match<KeyValuePair<string, int>>(
            rule => rule.Value == -1 && "ake$".Contains(rule.Key, StringComparison.Ordinal));

    [Fact]
    public void Learn_SameWordsInOtherOrder_GivesSameRules() =>
        SyllableRuleLearner.Learn([.. Words.Reverse()], 2, new NoProgress()).Should().Equal(SyllableRuleLearner.Learn(Words, 2, new NoProgress()));

    [Fact]
    public void Learn_NothingToCorrect_GivesNoRule() =>
        SyllableRuleLearner.Learn([("sofa", 2), ("soda", 2), ("toga", 2), ("yoga", 2)], 2, new NoProgress()).Should().BeEmpty();

    private sealed class NoProgress : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value)
        {
        }
    }
}
