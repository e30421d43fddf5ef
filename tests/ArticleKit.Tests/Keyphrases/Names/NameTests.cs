using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases.Names;

public class NameTests
{
    [Theory]
    [InlineData("The rate was set by the Bank of Marenda last week.", "Bank of Marenda")]
    [InlineData("Talks were led by Ursa von der Lind in the harbour.", "Ursa von der Lind")]
    [InlineData("She studied at the University of Northmoor and then left.", "University of Northmoor")]
    [InlineData("It was found by the Andean Institute of Mountain Research.", "Andean Institute of Mountain Research")]
    [InlineData("The title went to Gwen Pryce-Jones in the rain.", "Gwen Pryce-Jones")]
    [InlineData("He works at St Aldhelm\u2019s Hospital as a surgeon.", "St Aldhelm\u2019s Hospital")]
    [InlineData("The jury heard Dr. Susan Okafor for an hour.", "Susan Okafor")]
    [InlineData("The jury heard Amara Nwosu KC for an hour.", "Amara Nwosu")]
    [InlineData("The bill was written by Senator Doug Wilkes in a night.", "Doug Wilkes")]
    public void Extract_NameInText_IsKeptWholeInItsCasing(string text, string name)
    {
        Keyphrase keyphrase = KeyphraseExtractor.Extract(text).Single(candidate => candidate.Text == name);

        keyphrase.IsName.Should().BeTrue();
    }

    [Fact]
    public void Extract_ShortFormsOfAName_AreItsMentions()
    {
        const string Text = "Katrijn van der Molen led the talks. At dawn van der Molen was tired. It was Molen who left.";

        Keyphrase name = KeyphraseExtractor.Extract(Text)[0];

        name.Text.Should().Be("Katrijn van der Molen");
        name.Mentions.Select(span => span.In(Text).ToString()).Should().Equal("Katrijn van der Molen", "van der Molen", "Molen");
    }

    [Fact]
    public void Extract_FirstWordOfAFirm_IsAMentionOnlyAfterTheFullName()
    {
        const string After = "The profit of Veltrix Semiconductor rose. A plant of Veltrix is new.";
        const string Before = "In Norwich it rained. The trial at Norwich Crown Court began.";

        KeyphraseExtractor.Extract(After).Single(phrase => phrase.Text == "Veltrix Semiconductor").Mentions.Should().HaveCount(2);
        KeyphraseExtractor.Extract(Before).Select(phrase => phrase.Text).Should().Contain(["Norwich", "Norwich Crown Court"]);
    }

    [Fact]
    public void Extract_HeadlineInCapitals_MakesNoNames() =>
        KeyphraseExtractor.Extract("Harbour Bridge Closed After Rusted Cables Break").Should().NotContain(phrase => phrase.IsName);

    [Fact]
    public void Extract_CommonNounsInGerman_AreNoNames()
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(
            "Der Rat hat den Bau einer neuen Brücke beschlossen, sagte Karin Feldhoff nach der Sitzung in der Altstadt.");

        keyphrases.Single(phrase => phrase.Text == "Karin Feldhoff").IsName.Should().BeTrue();
        keyphrases.Single(phrase => phrase.Text == "Brücke").IsName.Should().BeFalse();
    }
}
