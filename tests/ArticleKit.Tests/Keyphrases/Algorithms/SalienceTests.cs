using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases.Algorithms;

public class SalienceTests
{
    [Fact]
    public void Extract_HeadAfterThePhrase_StandsForIt()
    {
        const string Text = "A tyre lever is cheap. The lever was bent. With the lever she opened a window. A pump was there.";

        KeyphraseExtractor.Extract(Text).Select(phrase => phrase.Text).Should().Contain("tyre lever").And.NotContain("lever");
    }

    [Fact]
    public void Extract_PhraseOnlyInsideALongerOne_IsNotRepeated()
    {
        const string Text = "The hill climb championship began. It was the last hill climb championship of the north.";

        KeyphraseExtractor.Extract(Text).Select(phrase => phrase.Text)
            .Should().Contain("hill climb championship").And.NotContain(["climb championship", "championship"]);
    }

    [Fact]
    public void Extract_GeneralAdjective_BeginsAPhraseOnlyIfItRecurs()
    {
        KeyphraseExtractor.Extract("She saw a new lantern.").Select(phrase => phrase.Text).Should().Equal("lantern");
        KeyphraseExtractor.Extract("A free kick came. The free kick was good.").Select(phrase => phrase.Text).Should().Contain("free kick");
    }

    [Fact]
    public void Extract_RareWord_BeatsACommonOne() =>
        KeyphraseExtractor.Extract("It was about water and about chitosan.")[0].Text.Should().Be("chitosan");

    [Fact]
    public void Extract_InstitutionByItsLastWord_IsNotRepeated()
    {
        const string Text = "A plan of Harrowgate Council is new. A figure of the council was wrong. The council was silent.";

        KeyphraseExtractor.Extract(Text).Select(phrase => phrase.Text).Should().Contain("Harrowgate Council").And.NotContain("council");
    }
}
