using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The rain stopped. | We went out.")]
    [InlineData("Is it late? | No! | It is noon.")]
    [InlineData("What?! | Nobody knew.")]
    [InlineData("A heading without a stop")]
    [InlineData("He paid $3.50 for it. | It was worth 12.75 at most.")]
    [InlineData("She left at 10:30. | He stayed.")]
    public void Split_PlainStops_EndSentences(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("Dr. Ada Lind met Mrs. Holm and Prof. Berg. | They talked.")]
    [InlineData("Gen. Ruiz and Sen. Okoro agreed.")]
    [InlineData("The firm, Larch & Sons Ltd. of Leeds, closed.")]
    [InlineData("He runs Alder Inc. | The firm is small.")]
    [InlineData("It opened on Jan. 5 and closed on Sept. 30.")]
    [InlineData("See Fig. 3 and pp. 12-14. | Then go on.")]
    [InlineData("It hangs under N°. 77.12. | Look there.")]
    [InlineData("Is that all? | No. | He wants more.")]
    [InlineData("They sell tea, coffee, etc. | Bread is sold next door.")]
    [InlineData("Some fruit, e.g. Cox apples, keeps long.")]
    [InlineData("The case of Smith v. Jones was heard.")]
    [InlineData("She moved to the U.S. | It was winter.")]
    [InlineData("The U.S. Senate voted.")]
    [InlineData("Mr. J. K. Marsh spoke first. | Then H. Lund did.")]
    [InlineData("Take vitamin C. | It helps.")]
    [InlineData("It was she and I. | Nobody else came.")]
    [InlineData("They met at 6 p.m. | Rain fell.")]
    [InlineData("By 6 p.m. Mr. Dean was home.")]
    [InlineData("The train left at 6 p.m. Eastern time.")]
    [InlineData("Turn into Elm St. | There is a shop.")]
    [InlineData("We saw St. Paul's from the bridge.")]
    [InlineData("He weighs 80 kg. | He wants to lose ten.")]
    [InlineData("They asked the MPs. | Smith refused.")]
    [InlineData("Most used IE. | Others did not.")]
    [InlineData("Some said they didn't. | Nobody knew.")]
    [InlineData("MR. LUND MET DR. BERG.")]
    public void Split_Abbreviations_EndOnlyWhereSomethingBegins(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("\"Come in.\" | She opened the door.")]
    [InlineData("\"Come in!\" she said. | He came.")]
    [InlineData("“Are you sure?” Holm asked. | Nobody was.")]
    [InlineData("He said, \"It is over.\" | Then he left.")]
    [InlineData("She wrote: \"We never close the quote. | The story goes on. | It ends here.")]
    [InlineData("They go on. | People must\" take care of them,\" he said. | He left.")]
    [InlineData("'We won.' | The crowd cheered.")]
    [InlineData("“It is late.” | “It is not.”")]
    [InlineData("He said: \"It is late. \" | Then he left.")]
    public void Split_Quotations_CloseAfterTheStopOrNever(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("He came (she was told. So was I.) and left.")]
    [InlineData("He came. | (She did not.) | They met later.")]
    [InlineData("The result [sic!] was odd. | It was published.")]
    [InlineData("The town grew fast.[3] | The port did too.[12][13]")]
    public void Split_Parentheses_HoldTogether(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("I waited ... and waited.")]
    [InlineData("I waited… and waited… | Then I left.")]
    [InlineData("He never came.... | She left.")]
    [InlineData("Well . . . perhaps.")]
    [InlineData("The rule was kept by all. | . . . It was not liked. . . .")]
    [InlineData("He wrote “all is lost. . . .” | Then he left.")]
    public void Split_Ellipses_EndOnlyBeforeACapital(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("Write to ann.lee@example.org. | She answers.")]
    [InlineData("Open http://www.Example.Com/A.B?x=1.Y now. | It works.")]
    [InlineData("Read Example.Com today.")]
    [InlineData("It runs on Node.js and ASP.NET. | Both are free.")]
    [InlineData("He works at Yahoo! in sales.")]
    [InlineData("The phone was new. | iPhones were not.")]
    public void Split_AddressesAndNames_StayWhole(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("1. Wash the rice. | 2. Boil it. | 3. Serve.")]
    [InlineData("1) wash the rice | 2) boil it | 3) serve")]
    [InlineData("a) red | b) green")]
    [InlineData("What do you want? | a) tea | b) coffee")]
    [InlineData("• tea | • coffee | • milk")]
    [InlineData("⁃1. tea | ⁃2. coffee")]
    public void Split_ListInOneLine_CutsBeforeMarkers(string marked) => AssertCut(marked);

    [Theory]
    [InlineData("天気がいい。| 散歩に行こう！| 行く？")]
    [InlineData("「はい。」と言った。| 帰った。")]
    [InlineData("هل أنت هنا؟ | نعم.")]
    [InlineData("वह आया। | फिर गया।")]
    [InlineData("Он пришёл. | Она ушла.")]
    public void Split_OtherScripts_KnowTheirStops(string marked) => AssertCut(marked);

    [Fact]
    public void Split_MissingBlank_CutsBetweenSentences() =>
        Cut("It was the end.Next day it rained.\"Why?\"No one knew.").Should().Equal(
            "It was the end.", "Next day it rained.", "\"Why?\"", "No one knew.");

    [Fact]
    public void Split_AllCapitals_CutsAsUsual() => AssertCut("THE END IS NEAR. | RUN FOR IT! | NOW.");

    [Fact]
    public void Split_NoCapitals_CutsAtStops() => AssertCut("it rained. | we stayed in. | it was e.g. too wet.");

    [Fact]
    public void Split_LineBreaks_SeparateHeadingsAndItemsOnly() =>
        Cut("What to bring\n- a coat\n- a map\n\nThe walk takes about three hours, and it\nis not hard. Start early.").Should().Equal(
            "What to bring", "- a coat", "- a map", "The walk takes about three hours, and it\nis not hard.", "Start early.");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\u2028 ")]
    public void Split_NothingButWhiteSpace_IsEmpty(string text) => SentenceSplitter.Split(text).Should().BeEmpty();

    [Fact]
    public void Split_Null_Throws() => FluentActions.Invoking(() => SentenceSplitter.Split(null!)).Should().Throw<ArgumentNullException>();

    private static void AssertCut(string marked)
    {
        string[] expected = marked.Split('|', StringSplitOptions.TrimEntries);
        string text = marked.Replace(" | ", " ", StringComparison.Ordinal).Replace("| ", "", StringComparison.Ordinal);
        Cut(text).Should().Equal(expected);
    }

    private static IEnumerable<string> Cut(string text) => SentenceSplitter.Split(text).Select(span => span.In(text).ToString());
}
