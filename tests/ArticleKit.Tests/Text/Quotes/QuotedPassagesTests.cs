using ArticleKit.Text;
using ArticleKit.Text.Quotes;

namespace ArticleKit.Tests.Text.Quotes;

public sealed class QuotedPassagesTests
{
    [Theory]
    [InlineData("He said \"go\" and left.", "go")]
    [InlineData("He said “go” and left.", "go")]
    [InlineData("Er sagte „geh“ und ging.", "geh")]
    [InlineData("Han sa ”gå” och gick.", "gå")]
    [InlineData("Il dit « va » et part.", "va")]
    [InlineData("Er sagte »geh« und ging.", "geh")]
    [InlineData("Il dit ‹va› et part.", "va")]
    [InlineData("Er sagte ›geh‹ und ging.", "geh")]
    [InlineData("彼は「行け」と言った。", "行け")]
    [InlineData("彼は『行け』と言った。", "行け")]
    [InlineData("彼は「彼女が『行け』と」言った。", "彼女が『行け』と")]
    [InlineData("He said ``go'' and left.", "go")]
    [InlineData("He said ‘‘go’’ and left.", "go")]
    [InlineData("He said ''go'' and left.", "go")]
    [InlineData("He said 'go' and left.", "go")]
    [InlineData("He said ‘go’ and left.", "go")]
    [InlineData("He said ＂go＂ and left.", "go")]
    [InlineData("He said 〝go〞 and left.", "go")]
    [InlineData("He said 〝go〟 and left.", "go")]
    [InlineData("\"Go\"", "Go")]
    [InlineData("\" Go \"", "Go")]
    [InlineData("(\"Go\")", "Go")]
    [InlineData("He said—\"go\"—and left.", "go")]
    [InlineData("He said \"go\"; she said \"stay\": both went.", "go|stay")]
    [InlineData("He said \"...go\" and left.", "...go")]
    [InlineData("He said \"… go\" and left.", "… go")]
    [InlineData("¿\"Go\"? ¡\"Stay\"!", "Go|Stay")]
    [InlineData("One/\"two\"/three", "two")]
    public void Find_MarksOfAnyKind_ArePaired(string text, string contents) => Contents(text).Should().Equal(contents.Split('|'));

    [Theory]
    [InlineData("He said \"she said 'go' and left\" again.", "she said 'go' and left")]
    [InlineData("He said 'she said \"go\" and left' again.", "she said \"go\" and left")]
    [InlineData("He said “she said “go” and left” again.", "she said “go” and left")]
    [InlineData("Il dit « elle dit “va” et part » encore.", "elle dit “va” et part")]
    [InlineData("He said \"she 'might' and 'would' go\" again.", "she 'might' and 'would' go")]
    [InlineData("He said \"'Go,' she said.\"", "'Go,' she said.")]
    public void Find_PassageInsideAnother_IsPartOfIt(string text, string content) => Contents(text).Should().Equal(content);

    [Theory]
    [InlineData("It is a 13\" screen.")]
    [InlineData("It is 6'2\" tall.")]
    [InlineData("The dogs' owner and the boss' son.")]
    [InlineData("It's, isn't, o'clock, l'homme.")]
    [InlineData("\"\"\"\"\"\"\"\"")]
    [InlineData("A line: \"\"\"\"\"\"\"\"\"\"\"\" and more.")]
    [InlineData("A ` B ' C")]
    [InlineData("No marks at all.")]
    [InlineData("")]
    public void Find_ApostrophesMeasuresAndLines_AreNoMarks(string text)
    {
        QuotedPassages passages = QuotedPassages.Find(TextDocument.Parse(text));

        passages.Items.Should().BeEmpty();
        passages.Strays.Should().BeEmpty();
    }

    [Theory]
    [InlineData("em")]
    [InlineData("til")]
    [InlineData("till")]
    [InlineData("tis")]
    [InlineData("twas")]
    [InlineData("twere")]
    [InlineData("twill")]
    [InlineData("cause")]
    [InlineData("cos")]
    [InlineData("cuz")]
    [InlineData("bout")]
    [InlineData("round")]
    [InlineData("neath")]
    [InlineData("nother")]
    [InlineData("nuff")]
    [InlineData("tude")]
    [InlineData("burbs")]
    [InlineData("hood")]
    [InlineData("ere")]
    [InlineData("ello")]
    [InlineData("ome")]
    [InlineData("ave")]
    [InlineData("im")]
    [InlineData("er")]
    [InlineData("nuther")]
    [InlineData("ne")]
    [InlineData("ner")]
    [InlineData("ns")]
    [InlineData("Til")]
    [InlineData("s")]
    [InlineData("t")]
    [InlineData("n")]
    [InlineData("N")]
    [InlineData("k")]
    [InlineData("m")]
    [InlineData("r")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("o")]
    [InlineData("90")]
    [InlineData("90s")]
    [InlineData("90S")]
    [InlineData("68e")]
    [InlineData("68r")]
    public void Find_WordThatLostItsBeginning_OpensNothing(string word) =>
        Contents($"They saw '{word} that day,' he said 'again' to her.").Should().Equal("again");

    [Theory]
    [InlineData("this")]
    [InlineData("a")]
    [InlineData("9")]
    [InlineData("901")]
    [InlineData("9th")]
    [InlineData("1066")]
    [InlineData("tilt")]
    [InlineData("whatsoever")]
    public void Find_OtherWordBehindASingleMark_IsQuoted(string word) =>
        Contents($"They saw '{word} that day,' he said.").Should().Equal($"{word} that day,");

    [Theory]
    [InlineData("the dogs' food")]
    [InlineData("the DOGS' food")]
    [InlineData("Ortiz' food")]
    [InlineData("Max' food")]
    [InlineData("takin' the food")]
    [InlineData("a 6' pole")]
    [InlineData("th' food")]
    [InlineData("ol' Joe")]
    [InlineData("an' so on")]
    [InlineData("o' the food")]
    [InlineData("po' boy")]
    [InlineData("the dogs'-food shop")]
    public void Find_WordThatLostItsEnd_DoesNotClose(string words) =>
        Contents($"'I saw {words} there,' he said.").Should().Equal($"I saw {words} there,");

    [Theory]
    [InlineData("the dog' food", "the dog")]
    [InlineData("the bees', food", "the bees")]
    public void Find_MarkBehindAnotherWordOrBeforePunctuation_Closes(string words, string content) =>
        Contents($"He saw 'all {words} there.").Should().Equal($"all {content}");

    [Fact]
    public void Find_WeakMarkBehindOneWord_ClosesIt() => Contents("She plays in 'Cats' tonight and the dogs' food is out.").Should().Equal("Cats");

    [Fact]
    public void Find_InchesBeforeAClosingMark_DoNotClose() => Contents("\"A 12\" pipe and a 9\" one,\" she said.").Should().Equal("A 12\" pipe and a 9\" one,");

    [Fact]
    public void Find_NumberAtTheEndOfSpeech_Closes() => Contents("She said \"I am 12\" and left.").Should().Equal("I am 12");

    [Fact]
    public void Find_NumberOfFourDigits_IsNoMeasure() => Contents("She said \"It was 1947\" and then \"no\" again.").Should().Equal("It was 1947", "no");

    [Fact]
    public void Find_SpansAndContents_AreWithAndWithoutTheMarks()
    {
        QuotedPassage passage = QuotedPassages.Find(TextDocument.Parse("Il dit « va » et part.")).Items.Single();

        passage.Span.Should().Be(new TextSpan(7, 6));
        passage.Content.Should().Be(new TextSpan(9, 2));
        passage.Fault.Should().Be(QuoteFault.None);
        passage.DroppedCount.Should().Be(0);
    }

    [Fact]
    public void Find_EachParagraphOpens_IsOnePassageWithoutTheInnerMarks()
    {
        const string Text = "He said: “One here.\n\n“Two here.\n\n“Three here,” and left.";

        QuotedPassages passages = QuotedPassages.Find(TextDocument.Parse(Text));

        QuotedPassage passage = passages.Items.Should().ContainSingle().Subject;
        passage.Content.In(Text).ToString().Should().Be("One here.\n\n“Two here.\n\n“Three here,");
        passage.Fault.Should().Be(QuoteFault.None);
        (passage.FirstDropped, passage.DroppedCount).Should().Be((0, 2));
        passages.Dropped.Select(span => span.Start).Should().Equal(Text.IndexOf("“Two", StringComparison.Ordinal), Text.IndexOf("“Three", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_NextParagraphClosesOnly_IsOnePassage() =>
        Contents("He said: “One here.\n\nTwo here,” and left.").Should().Equal("One here.\n\nTwo here,");

    [Fact]
    public void Find_NextParagraphIsWithoutMarks_EndsWithItsOwn()
    {
        QuotedPassages passages = QuotedPassages.Find(TextDocument.Parse("“One here. And one more.\n\nTwo here.\n\nHe said “three” again."));

        passages.Items.Select(passage => passage.Fault).Should().Equal(QuoteFault.NeverCloses, QuoteFault.None);
        passages.Items[0].Span.Should().Be(new TextSpan(0, 24), "speech that begins its paragraph fills it");
    }

    [Fact]
    public void Find_OpenInsideAParagraph_EndsWithItsSentence()
    {
        const string Text = "He said “one here. And one more.\n\nTwo here.";

        QuotedPassage passage = QuotedPassages.Find(TextDocument.Parse(Text)).Items.Single();

        passage.Content.In(Text).ToString().Should().Be("one here.");
        passage.Fault.Should().Be(QuoteFault.NeverCloses);
    }

    [Fact]
    public void Find_LostParagraphBreak_IsOnePassage()
    {
        const string Text = "“One here. “Two here,” he said.";

        QuotedPassages passages = QuotedPassages.Find(TextDocument.Parse(Text));

        passages.Items.Should().ContainSingle().Which.Content.In(Text).ToString().Should().Be("One here. “Two here,");
        passages.Dropped.Should().Equal(new TextSpan(11, 1));
    }

    [Fact]
    public void Find_ClosesWithoutOpening_BeginsWithItsSentence()
    {
        const string Text = "It rained. One here,” he said.";

        QuotedPassage passage = QuotedPassages.Find(TextDocument.Parse(Text)).Items.Single();

        passage.Content.In(Text).ToString().Should().Be("One here,");
        passage.Fault.Should().Be(QuoteFault.NeverOpens);
    }

    [Fact]
    public void Find_ClosesInMidSentence_IsAStray()
    {
        QuotedPassages passages = QuotedPassages.Find(TextDocument.Parse("One here” he said."));

        passages.Items.Should().BeEmpty();
        passages.Strays.Should().Equal(new TextSpan(8, 1));
    }

    [Fact]
    public void Find_MarkTooManyInsideSpeech_IsDropped()
    {
        const string Text = "“We ask them to” leave now,” he said.";

        QuotedPassages passages = QuotedPassages.Find(TextDocument.Parse(Text));

        QuotedPassage passage = passages.Items.Should().ContainSingle().Subject;
        passage.Content.In(Text).ToString().Should().Be("We ask them to” leave now,");
        (passage.Fault, passage.DroppedCount).Should().Be((QuoteFault.StrayMark, 1));
        passages.Dropped.Should().Equal(new TextSpan(15, 1));
    }

    [Theory]
    [InlineData("“We ask them to” Leave now,” he said.")]
    [InlineData("“we ask them to” leave now,” he said.")]
    [InlineData("“We ask them to.” leave now,” he said.")]
    public void Find_MarkThatClosesSpeechOfItsOwn_IsKept(string text) =>
        QuotedPassages.Find(TextDocument.Parse(text)).Items[0].Fault.Should().Be(QuoteFault.None);

    private static string[] Contents(string text) =>
        [.. QuotedPassages.Find(TextDocument.Parse(text)).Items.Select(passage => passage.Content.In(text).ToString())];
}
