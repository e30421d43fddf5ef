using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Summarization.Algorithms.Common;

public sealed class DatelineTests
{
    private const string Story = "The mayor opened the new bridge on Monday.";

    [Theory]
    [InlineData("LISBON, Portugal (Reuters) - ")]
    [InlineData("LISBON (CNN) -- ")]
    [InlineData("(CNN)")]
    [InlineData("Lisbon (Reuters Health) ")]
    [InlineData("(CNN) -- ")]
    [InlineData("Porto (AP) — ")]
    [InlineData("SÃO PAULO, May 4 (Xinhua) -- ")]
    [InlineData("LISBON — ")]
    [InlineData("ST. JOHN'S, N.L. – ")]
    public void LengthOf_Dateline_IsAllThatStandsBeforeTheStory(string dateline) =>
        Dateline.LengthOf(dateline + Story).Should().Be(dateline.Length);

    [Theory]
    [InlineData("")]
    [InlineData("The Bank of Lisbon (BoL) — ")]
    [InlineData("Maria Silva (Labour) said: ")]
    [InlineData("Lisbon - ")]
    [InlineData("NATO said - and Lisbon agreed - that ")]
    [InlineData("\"LISBON\" — ")]
    [InlineData("(In Lisbon) ")]
    [InlineData("(Apparently) ")]
    [InlineData("Lisbon (Animals) ")]
    [InlineData("The Associated Press (AP) said that ")]
    [InlineData("NATO - founded in 1949 - said that ")]
    public void LengthOf_NoDateline_IsZero(string beginning) => Dateline.LengthOf(beginning + Story).Should().Be(0);

    [Fact]
    public void LengthOf_NothingAfterIt_IsZero() => Dateline.LengthOf("LISBON (Reuters) - ").Should().Be(0);

    [Fact]
    public void LengthOf_AnyText_LeavesSomething() => Gen.String.Sample(text => Dateline.LengthOf(text).Should().BeInRange(0, Math.Max(0, text.Length - 1)));

    [Fact]
    public void Summarize_StoryWithDateline_LeavesItOut()
    {
        string text = "LISBON (Reuters) - " + Story;

        SummarySentence sentence = Summarizer.Summarize(text, 1).Sentences.Single();

        sentence.Text.Should().Be(Story);
        sentence.Span.Should().Be(new TextSpan(19, Story.Length));
    }

    [Fact]
    public void Summarize_DatelineBelowTheHeadline_LeavesItOut() =>
        Summarizer.Summarize("New bridge opens\n\nLISBON (Reuters) - " + Story + " It took nine years.", 1).Text.Should().Be(Story);

    [Fact]
    public void Summarize_PlaceAndDashInsideAParagraph_StayAsTheyAre() =>
        Summarizer.Summarize("Yes. No. LISBON - " + Story, 1).Text.Should().EndWith("LISBON - " + Story);
}
