using ArticleKit.Text;
using ArticleKit.Text.Warnings;
using CsCheck;

namespace ArticleKit.Tests.Text.Warnings;

public class TextWarningsTests
{
    private const string Prose = """
        The new bridge at Kell opened on Monday, ten years after the old one had been closed. "We are glad that it's done," said the mayor, Anna Berg.

        The '90s bridge had been too narrow for the town's lorries. Its piers, 12" too thin, were the engineers' first worry; the second was the money.
        """;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf("\"", "“", "”", "»", "'", "end.Next ", "its'mouth ", "theBridge ", "a ", "the ", "\n\n", ". ", "...", "Read more", "\0", "\uD800", "橋", ", ")
            .Array[0, 60].Select(string.Concat));

    [Fact]
    public void Find_CleanProse_WarnsOfNothing() => TextWarnings.Find(Prose).Should().BeEmpty();

    [Theory]
    [InlineData("\"We open the bridge, he said. The town waited for it.", "\"We open the bridge, he said. The town waited for it.")]
    [InlineData("\"We ask them to wait. People should\" wait in their cars,\" she said.", "\"We ask them to wait. People should\" wait in their cars,\"")]
    [InlineData("The bridge is closed. We will wait,\" she said.", "We will wait,\"")]
    public void Find_MarksThatDoNotPair_AreUnbalanced(string text, string place)
    {
        ArticleWarning warning = TextWarnings.Find(text, "en").Should().ContainSingle(found => found.Code == TextWarnings.UnbalancedQuotes).Subject;

        warning.Span!.Value.In(text).ToString().Should().Be(place);
    }

    [Fact]
    public void Find_ControlCharacters_AreLeftOutOfTheMessage()
    {
        ArticleWarning warning = TextWarnings.Find("\"We open\u001b[31m the\0 bridge, he said. The town waited for it.", "en").First(found => found.Code == TextWarnings.UnbalancedQuotes);

        warning.Message.Should().Contain("We open[31m the bridge").And.Match(message => !message.Any(char.IsControl));
    }

    [Theory]
    [InlineData("Home » News » Kell")]
    [InlineData("The file has <a href=\"index.html> in it.")]
    [InlineData("The 13\" screen and the dogs' dinner cost 6'.")]
    [InlineData("\"One paragraph opens.\n\n\"Another one closes,\" he said.")]
    public void Find_MarksThatAreNone_AreNotUnbalanced(string text) =>
        TextWarnings.Find(text, "en").Should().NotContain(warning => warning.Code == TextWarnings.UnbalancedQuotes);

    [Theory]
    [InlineData("This is the end.Next comes another.", "end.Next")]
    [InlineData("The land at its'mouth' is flat.", "its'mouth")]
    [InlineData("They built stables with its'own doors.", "its'own")]
    [InlineData("He crossed theBridge on foot.", "theBridge")]
    [InlineData("\"We will go.\"Earlier he had stayed.", "go.\"Earlier")]
    public void Find_BlankIsMissing_IsGlued(string text, string place)
    {
        ArticleWarning warning = TextWarnings.Find(text, "en").Should().ContainSingle(found => found.Code == TextWarnings.GluedWords).Subject;

        warning.Span!.Value.In(text).ToString().Should().Be(place);
    }

    [Theory]
    [InlineData("Mr O'Connor isn't at www.Example.Com with his iPhone, and YouTube won't load; they've gone at 3.30 p.m.")]
    [InlineData("Node.js calls theBridge.open() and DataError.NotANumber is thrown.")]
    [InlineData("Who'd have thought the rock'n'roll of St. Mary's O'Hara's? Y'all, ma'am.")]
    [InlineData("这是第一句。这是第二句。")]
    public void Find_WordsThatAreWrittenSo_AreNotGlued(string text) =>
        TextWarnings.Find(text, "en").Should().NotContain(warning => warning.Code == TextWarnings.GluedWords);

    [Fact]
    public void Find_ParagraphTwice_IsRepeated()
    {
        const string Paragraph = "The new bridge at Kell opened on Monday, ten years after the old one.";
        string text = $"{Paragraph}\n\nIt rained.\n\n{Paragraph}\n\nIt rained.";

        TextWarnings.Find(text, "en").Single(warning => warning.Code == TextWarnings.RepeatedParagraph).Span
            .Should().Be(new TextSpan(text.LastIndexOf(Paragraph, StringComparison.Ordinal), Paragraph.Length));
    }

    [Fact]
    public void Find_ParagraphInAnotherLanguage_IsMixed()
    {
        const string German = "Die neue Brücke ist am Montag eröffnet worden, und die Leute aus der Stadt waren alle da, weil sie zehn Jahre auf diesen Tag gewartet hatten. "
            + "Es war kalt, aber das hat niemanden gestört, denn der Kaffee war heiß und die Musik war gut, und am Abend gab es noch ein Feuerwerk über dem Fluss.";
        string text = $"{Prose}\n\n{German}\n\n{Prose.Replace("Kell", "Lund", StringComparison.Ordinal)}";

        TextWarnings.Find(text, "en").Single(warning => warning.Code == TextWarnings.MixedLanguages).Span!.Value.In(text).ToString().Should().Be(German);
    }

    [Theory]
    [InlineData("The bridge will open in May. The town has waited for it.\n\nRead more", "Read more")]
    [InlineData("The bridge will open in May. The town has waited for it. Continue reading →", "Continue reading")]
    [InlineData("Die Brücke öffnet im Mai. Die Stadt hat lange darauf gewartet.\n\nWeiterlesen", "Weiterlesen")]
    [InlineData("The bridge will open in May. The town has waited for…", "for…")]
    [InlineData("The bridge will open in May. The town has waited [...]", "waited [...]")]
    [InlineData("The bridge will open in May. It took ten years and cost the", "the")]
    [InlineData("The bridge will open in May. It took ten years to build it,", "it,")]
    [InlineData("The bridge will open in May.\n\nSubscribe to continue reading this story.", "Subscribe to continue reading this story.")]
    [InlineData("Le pont ouvrira en mai.\n\nCet article est réservé aux abonnés.", "Cet article est réservé aux abonnés.")]
    public void Find_TextThatBreaksOff_IsTruncated(string text, string place)
    {
        ArticleWarning warning = TextWarnings.Find(text).Should().ContainSingle(found => found.Code == TextWarnings.TruncatedText).Subject;

        warning.Span!.Value.In(text).ToString().Should().Be(place);
    }

    [Theory]
    [InlineData("The bridge will open in May. The children have learned to read more")]
    [InlineData("The bridge will open in May.\n\nAnna Berg")]
    [InlineData("The bridge will open in May. The old ferry was left in its dock to die")]
    [InlineData("Whoever wants to continue reading must subscribe to continue, she said.\n\nOne.\n\nTwo.\n\nThree.\n\nThe bridge will open in May.")]
    public void Find_TextThatEnds_IsNotTruncated(string text) =>
        TextWarnings.Find(text, "en").Should().NotContain(warning => warning.Code == TextWarnings.TruncatedText);

    [Fact]
    public void Find_FewWords_AreTooShort()
    {
        TextWarnings.Find("The bridge will open in May.").Should().Equal(
            new ArticleWarning("text_too_short", "The text has fewer than 20 words, which is far too short to judge."));
        TextWarnings.Find("").Should().BeEmpty();
    }

    [Fact]
    public void Find_Thousands_KeepsTenAndCountsTheRest()
    {
        string text = string.Concat(Enumerable.Repeat("This is the end.Next comes another one. ", 5000));

        ArticleWarning[] glued = [.. TextWarnings.Find(text, "en").Where(warning => warning.Code == TextWarnings.GluedWords)];

        glued.Should().HaveCount(10);
        glued[^1].Message.Should().EndWith("(and 4990 more like this)");
    }

    [Fact]
    public void Find_AnyText_HasValidSpansAndIsDeterministic() => Texts.Sample(text =>
    {
        IReadOnlyList<ArticleWarning> warnings = TextWarnings.Find(text);

        warnings.All(warning => warning.Span is not { } span || (span.Start >= 0 && span.Length > 0 && span.End <= text.Length)).Should().BeTrue();
        warnings.GroupBy(warning => warning.Code, StringComparer.Ordinal).All(group => group.Count() <= 10).Should().BeTrue();
        TextWarnings.Find(text).Should().Equal(warnings);
    });

    [Fact]
    public void Find_Null_Throws()
    {
        FluentActions.Invoking(() => TextWarnings.Find((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TextWarnings.Find((TextDocument)null!)).Should().Throw<ArgumentNullException>();
    }
}
