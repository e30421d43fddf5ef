using ArticleKit.Evaluation.Keyphrases;

namespace ArticleKit.Evaluation.Tests.Keyphrases;

public class KeyphraseScoreTests
{
    private static readonly string[] Labels = ["storm surge", "Port Ellery", "steel gates", "estuary"];

    [Fact]
    public void Of_FormsOfALabel_Agree()
    {
        KeyphraseScore score = KeyphraseScore.Of(["Storm surges", "Port Ellery’s", "councillor"], Labels, 5, partly: false);

        score.Precision.Should().BeApproximately(2 / 3.0, 1e-9);
        score.Recall.Should().BeApproximately(0.5, 1e-9);
        score.F1.Should().BeApproximately(4 / 7.0, 1e-9);
    }

    [Fact]
    public void Of_PartOfALabel_AgreesOnlyPartly()
    {
        KeyphraseScore.Of(["gates"], Labels, 5, partly: false).F1.Should().Be(0);
        KeyphraseScore.Of(["gates"], Labels, 5, partly: true).Precision.Should().Be(1);
        KeyphraseScore.Of(["gate"], ["investigate"], 5, partly: true).F1.Should().Be(0, "whole words agree, not pieces of them");
    }

    [Fact]
    public void Of_MoreThanCounted_LeavesTheRestOut() =>
        KeyphraseScore.Of(["councillor", "estuary"], Labels, 1, partly: false).Should().Be(new KeyphraseScore(0, 0));

    [Fact]
    public void Of_Nothing_IsZero() => KeyphraseScore.Of([], Labels, 5, partly: false).F1.Should().Be(0);
}
