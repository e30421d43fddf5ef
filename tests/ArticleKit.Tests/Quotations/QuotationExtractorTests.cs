using ArticleKit.Quotations;
using ArticleKit.Text;

namespace ArticleKit.Tests.Quotations;

public class QuotationExtractorTests
{
    [Theory]
    [InlineData("\"The bridge opens in May,\" Anna Berg said in a video message.", "The bridge opens in May,", "Anna Berg", "said")]
    [InlineData("\"The bridge opens in May,\" said Anna Berg.", "The bridge opens in May,", "Anna Berg", "said")]
    [InlineData("Anna Berg said: \"The bridge opens in May.\"", "The bridge opens in May.", "Anna Berg", "said")]
    [InlineData("Anna Berg, the mayor of Kell, told Reuters: \"The bridge opens in May.\"", "The bridge opens in May.", "Anna Berg", "told")]
    [InlineData("According to Anna Berg, \"the bridge opens in May\".", "the bridge opens in May", "Anna Berg", "According to")]
    [InlineData("\"The bridge opens in May\", according to a spokesman for the ministry.", "The bridge opens in May", "a spokesman for the ministry", "according to")]
    [InlineData("“The bridge opens in May,” said the head of the council, Anna Berg.", "The bridge opens in May,", "Anna Berg", "said")]
    [InlineData("“The bridge opens in May,” the town's engineer, Tom Reed, said on Friday.", "The bridge opens in May,", "Tom Reed", "said")]
    [InlineData("“The bridge opens in May,” the head of the council in Kell Anna Berg said.", "The bridge opens in May,", "Anna Berg", "said")]
    [InlineData("“The bridge opens in May,” said Acme executive director Bruce Dale.", "The bridge opens in May,", "Bruce Dale", "said")]
    [InlineData("“The bridge opens in May,” Greg Hale of Bell Research said.", "The bridge opens in May,", "Greg Hale", "said")]
    [InlineData("Tim Reed, who runs the ferry, said it was \"a very bad day\".", "a very bad day", "Tim Reed", "said")]
    [InlineData("The ferry was \"very slow in winter\" and often late, Ms Short said.", "very slow in winter", "Ms Short", "said")]
    [InlineData("Asked whether it would last, the engineer replied: \"It will.\"", "It will.", "the engineer", "replied")]
    [InlineData("Tim O'Neil: \"Nobody asked us what we wanted.\"", "Nobody asked us what we wanted.", "Tim O'Neil", null)]
    [InlineData("\"The bridge opens in May,\" said Anna Berg's lawyer.", "The bridge opens in May,", "Anna Berg's lawyer", "said")]
    [InlineData("\"The bridge opens in May,\" said Reed's brother Mike.", "The bridge opens in May,", "Mike", "said")]
    [InlineData("\"The bridge opens in May,\" Sen. Maria Lopez (D-Kell) said.", "The bridge opens in May,", "Sen. Maria Lopez", "said")]
    [InlineData("\"The bridge opens in May,\" Ann Lee of the Harbour Trust said.", "The bridge opens in May,", "Ann Lee", "said")]
    [InlineData("\"The bridge opens in May,\" a spokesman for the Harbour Trust said.", "The bridge opens in May,", "a spokesman for the Harbour Trust", "said")]
    [InlineData("The mayor of Kell, Anna Berg, said: \"The bridge opens in May.\"", "The bridge opens in May.", "Anna Berg", "said")]
    [InlineData("Reed said, \"The bridge opens in May.\" Jones denied it.", "The bridge opens in May.", "Reed", "said")]
    [InlineData("Reed was quoted as saying: \"The bridge opens in May.\"", "The bridge opens in May.", "Reed", "saying")]
    [InlineData("Nobody said 'no' to the kids' parties.", "no", "Nobody", "said")]
    [InlineData("Dr. J. K. Brandt said:\n\n\"The bridge opens in May.\"", "The bridge opens in May.", "Dr. J. K. Brandt", "said")]
    public void Extract_FormsOfAttribution_FindSpeakerAndVerb(string text, string content, string speaker, string? verb)
    {
        Quotation quotation = QuotationExtractor.Extract(text, new QuotationOptions { Language = "en" }).Should().ContainSingle().Subject;

        quotation.Text.Should().Be(content);
        quotation.Speaker.Should().Be(speaker);
        quotation.SpeakerSpan!.Value.In(text).ToString().Should().Be(speaker);
        quotation.Verb.Should().Be(verb);
        quotation.IsClosed.Should().BeTrue();
    }

    [Theory]
    [InlineData("de", "„Die Brücke öffnet im Mai“, sagte Bürgermeisterin Anna Berg am Montag.", "Bürgermeisterin Anna Berg", "sagte")]
    [InlineData("de", "Am Montag sagte Weber: „Die Brücke öffnet im Mai.“", "Weber", "sagte")]
    [InlineData("de", "Der Sprecher der Polizei, Hans Meier, erklärte: „Die Brücke öffnet im Mai.“", "Hans Meier", "erklärte")]
    [InlineData("fr", "« Le pont ouvre en mai ! » s'est exclamée Anne Roux.", "Anne Roux", "s'est exclamée")]
    [InlineData("de", "»Die Brücke öffnet im Mai«, so Anna Berg.", "Anna Berg", "so")]
    [InlineData("fr", "« Le pont ouvre en mai », a déclaré Anne Roux.", "Anne Roux", "a déclaré")]
    [InlineData("fr", "« Le pont ouvre en mai », explique-t-elle.", "elle", "explique")]
    [InlineData("fr", "Selon le maire, « le pont ouvre en mai ».", "le maire", "Selon")]
    [InlineData("es", "\"El puente abre en mayo\", dijo Ana Ruiz.", "Ana Ruiz", "dijo")]
    [InlineData("it", "«Il ponte apre a maggio», ha detto Marco Neri.", "Marco Neri", "ha detto")]
    [InlineData("pt", "“A ponte abre em maio”, disse Rita Lopes.", "Rita Lopes", "disse")]
    [InlineData("nl", "‘De brug gaat in mei open,’ zegt Jan de Wit.", "Jan de Wit", "zegt")]
    [InlineData("ru", "«Мост откроют в мае», — сказал Иван Петров.", "Иван Петров", "сказал")]
    [InlineData("sv", "”Bron öppnar i maj”, säger Lena Berg.", "Lena Berg", "säger")]
    public void Extract_OtherLanguages_FindSpeakerAndVerb(string language, string text, string speaker, string verb)
    {
        Quotation quotation = QuotationExtractor.Extract(text, new QuotationOptions { Language = language }).Should().ContainSingle().Subject;

        quotation.Speaker.Should().Be(speaker);
        quotation.Verb.Should().Be(verb);
    }

    [Fact]
    public void Extract_SplitQuotation_HasOneSpeaker()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract(
            "\"The bridge is old,\" Anna Berg told the Evening Post, \"and the ferry is older.\" She paused. \"We need both.\"");

        quotations.Select(quotation => (quotation.Speaker, quotation.IsContinuation)).Should()
            .Equal(("Anna Berg", false), ("Anna Berg", true), (null, false));
        quotations[1].VerbSpan.Should().Be(quotations[0].VerbSpan);
    }

    [Fact]
    public void Extract_SentenceBehindTheAttribution_GoesOn()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract("\"The bridge is old,\" said Anna Berg, who is an engineer. \"The ferry is older.\"");

        quotations.Should().HaveCount(2).And.OnlyContain(quotation => quotation.Speaker == "Anna Berg");
        quotations[1].IsContinuation.Should().BeTrue();
    }

    [Fact]
    public void Extract_Participle_HasTheSubjectBefore()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract("Tom Reed said that \"nothing has changed\" since May, adding: \"We wait.\"");

        quotations.Select(quotation => (quotation.Speaker, quotation.Verb)).Should().Equal(("Tom Reed", "said"), ("Tom Reed", "adding"));
    }

    [Fact]
    public void Extract_ParticipleBehindTheSpeaker_GoesOn()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract("\"The bridge is old,\" said Tom Reed, adding that \"the ferry is older\".");

        quotations.Select(quotation => (quotation.Speaker, quotation.Verb)).Should().Equal(("Tom Reed", "said"), ("Tom Reed", "adding"));
    }

    [Fact]
    public void Extract_TwoInARow_HaveOneSpeaker()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract("Tom Reed said that the plan was \"utter rubbish\" and \"beneath contempt\".");

        quotations.Select(quotation => (quotation.Text, quotation.Speaker, quotation.IsContinuation)).Should()
            .Equal(("utter rubbish", "Tom Reed", false), ("beneath contempt", "Tom Reed", true));
    }

    [Theory]
    [InlineData("\"The bridge is old, not new.\" The decline may be due to many things, the group said.")]
    [InlineData("The court was told that he was \"an evil man in every way\".")]
    [InlineData("\"The bridge is old.\" She went home.")]
    public void Extract_SentenceThatReportsSomethingElse_IsNoAttribution(string text) =>
        QuotationExtractor.Extract(text).Should().ContainSingle().Which.Speaker.Should().BeNull();

    [Fact]
    public void Extract_NextSentenceLeadsToTheNextQuotation_BelongsToThat()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract("Titus Burke says the row is \"ridiculous.\" He told the Post, \"I just find it odd.\"", new QuotationOptions { Language = "en" });

        quotations.Select(quotation => (quotation.Speaker, quotation.Verb, quotation.ResolvedSpeaker)).Should()
            .Equal(("Titus Burke", "says", "Titus Burke"), ("He", "told", "Titus Burke"));
    }

    [Theory]
    [InlineData("Bill Marsh came. \"It is over,\" Marsh said.", "Bill Marsh")]
    [InlineData("Mr Hall came. \"It is over,\" he said.", "Hall")]
    [InlineData("Apple CEO Tim Stone: \"It is over now.\"", "Tim Stone")]
    public void Extract_NameThatIsAlsoAThing_IsAPerson(string text, string name) =>
        QuotationExtractor.Extract(text, new QuotationOptions { Language = "en" })[0].ResolvedSpeaker.Should().Be(name);

    [Fact]
    public void Extract_WordBeforeAColonThatBeginsNoLine_IsNoSpeaker() =>
        QuotationExtractor.Extract("Er sagte der \"Bild\"-Zeitung: \"Ich trete nicht zurück.\"", new QuotationOptions { Language = "de" }).Should()
            .ContainSingle().Which.Speaker.Should().BeNull();

    [Fact]
    public void Extract_PronounAndSurname_AreResolved()
    {
        const string Text = """
            Mayor Anna Berg opened the bridge with Tom Reed, an engineer.

            "It took ten years," Ms Berg said. "It was worth it," she added.

            "I only drew it," Reed said. "The rest was luck," he said.
            """;

        QuotationExtractor.Extract(Text).Select(quotation => (quotation.Speaker, quotation.ResolvedSpeaker)).Should().Equal(
            ("Ms Berg", "Anna Berg"), ("she", "Anna Berg"), ("Reed", "Tom Reed"), ("he", "Tom Reed"));
    }

    [Fact]
    public void Extract_PersonIntroducedBefore_IsThePronoun() =>
        QuotationExtractor.Extract("Anna Berg, 46, lost her house. \"I have nothing left,\" she said.")[0].ResolvedSpeaker.Should().Be("Anna Berg");

    [Fact]
    public void Extract_SpokesmanBefore_IsThePronoun() =>
        QuotationExtractor.Extract("A spokesman for Acme said: \"No.\" He added: \"Not before the summer.\"")[1].ResolvedSpeaker.Should().Be("A spokesman for Acme");

    [Theory]
    [InlineData("\"It is over,\" he said.")]
    [InlineData("Anna Berg met Clara Dunn in Kell. The weather was bad. \"It is over,\" they said.")]
    public void Extract_PronounThatIsUnclear_IsNotResolved(string text)
    {
        Quotation quotation = QuotationExtractor.Extract(text).Should().ContainSingle().Subject;

        quotation.Speaker.Should().NotBeNull();
        quotation.ResolvedSpeaker.Should().BeNull();
    }

    [Fact]
    public void Extract_SeveralParagraphs_AreOneQuotation()
    {
        const string Text = "Anna Berg said: \"Nobody believed in us.\n\n\"Nobody helped us.\n\n\"Now they all come,\" and left.";

        Quotation quotation = QuotationExtractor.Extract(Text).Should().ContainSingle().Subject;

        quotation.Text.Should().Be("Nobody believed in us. Nobody helped us. Now they all come,");
        quotation.ContentSpan.In(Text).ToString().Should().StartWith("Nobody believed").And.EndWith("all come,");
        (quotation.IsClosed, quotation.Speaker).Should().Be((true, "Anna Berg"));
    }

    [Theory]
    [InlineData("\"He told me 'go' and I went,\" said Tim.", "He told me 'go' and I went,")]
    [InlineData("\"He told me \"go\" and I went,\" said Tim.", "He told me \"go\" and I went,")]
    [InlineData("‘He told me “go” and I didn’t,’ said Tim.", "He told me “go” and I didn’t,")]
    [InlineData("„Er sagte ‚geh‘ und ich ging“, sagte Tim.", "Er sagte ‚geh‘ und ich ging")]
    public void Extract_NestedQuotation_BelongsToTheOuter(string text, string expected) =>
        QuotationExtractor.Extract(text).Should().ContainSingle().Which.Text.Should().Be(expected);

    [Theory]
    [InlineData("The '90s were good, the dogs' owners said, and so was rock 'n' roll.")]
    [InlineData("'Twas the engineers' fault: Tom's boat was 6'2\" wide and 12\" too long.")]
    [InlineData("L'homme dit qu'il n'y a pas d'eau aujourd'hui.")]
    [InlineData("They were goin' home for the farmers' market, and the Joneses' car was in ol' Joe's barn.")]
    [InlineData("A 13” screen is too small, and a 17” one too dear.")]
    public void Extract_ApostrophesAndInches_AreNoQuotations(string text) =>
        QuotationExtractor.Extract(text, new QuotationOptions { IncludePhrases = true }).Should().BeEmpty();

    [Fact]
    public void Extract_ApostropheInsideSingleMarks_DoesNotClose() =>
        QuotationExtractor.Extract("'They're takin' the dogs' food,' said Tim.").Should().ContainSingle().Which.Text.Should().Be("They're takin' the dogs' food,");

    [Fact]
    public void Extract_InchesInsideAQuotation_DoNotClose() =>
        QuotationExtractor.Extract("\"The 12\" pipe is too long,\" said Ann.").Should().ContainSingle().Which.Text.Should().Be("The 12\" pipe is too long,");

    [Theory]
    [InlineData("\"We will open the bridge, he said. The town waits.", "We will open the bridge,", "he")]
    [InlineData("Anna Berg said: \"We will open the bridge. The town waits for it.", "We will open the bridge.", "Anna Berg")]
    [InlineData("We will open the bridge,\" she said. The town waits.", "We will open the bridge,", "she")]
    [InlineData("\"We ask them all to wait. People should\" wait in their cars,\" she said.", "We ask them all to wait. People should wait in their cars,", "she")]
    public void Extract_BrokenMarks_KeepTheAttribution(string text, string content, string speaker)
    {
        Quotation quotation = QuotationExtractor.Extract(text).Should().ContainSingle().Subject;

        (quotation.Text, quotation.Speaker, quotation.IsClosed).Should().Be((content, speaker, false));
    }

    [Fact]
    public void Extract_ClosingMarkIsMissingBeforeAnotherParagraph_IsTwoQuotations()
    {
        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract("\"We go, Anna Berg said.\n\n\"We stay,\" Tom Reed said.");

        quotations.Select(quotation => (quotation.Text, quotation.Speaker, quotation.IsClosed)).Should()
            .Equal(("We go,", "Anna Berg", false), ("We stay,", "Tom Reed", true));
    }

    [Fact]
    public void Extract_TitlesAndScareQuotes_AreLeftOutUnlessAskedFor()
    {
        const string Text = "The so-called \"clean\" engine powers the band that plays \"Blue River Song\".";

        QuotationExtractor.Extract(Text).Should().BeEmpty();
        QuotationExtractor.Extract(Text, new QuotationOptions { IncludePhrases = true })
            .Select(quotation => (quotation.Text, quotation.Kind)).Should().Equal(("clean", QuotationKind.Phrase), ("Blue River Song", QuotationKind.Phrase));
    }

    [Fact]
    public void Extract_WordsInsideASentence_ArePartial()
    {
        Quotation quotation = QuotationExtractor.Extract("Anna Berg called the plan \"a waste of money\" and left.").Should().ContainSingle().Subject;

        (quotation.Kind, quotation.Speaker, quotation.Verb).Should().Be((QuotationKind.Partial, "Anna Berg", "called"));
    }

    [Fact]
    public void Extract_NobodyNamed_HasNoSpeaker()
    {
        Quotation quotation = QuotationExtractor.Extract("The wall reads well. \"Whoever builds a bridge builds it for both sides.\" It rained.").Should().ContainSingle().Subject;

        quotation.Should().Match<Quotation>(found => found.Speaker == null && found.ResolvedSpeaker == null && found.Verb == null && found.Kind == QuotationKind.Direct);
    }

    [Fact]
    public void Extract_LineBreaks_AreFoldedInTheTextOnly()
    {
        const string Text = "Anna Berg said: \"The bridge\nopens in May and the\nferry stops.\"";

        Quotation quotation = QuotationExtractor.Extract(Text).Should().ContainSingle().Subject;

        quotation.Text.Should().Be("The bridge opens in May and the ferry stops.");
        quotation.Span.In(Text).ToString().Should().StartWith("\"").And.EndWith("\"");
    }

    [Fact]
    public void Extract_StrayMarkBehindAnotherInTheSameSentence_BeginsWithoutTheBlank()
    {
        const string Text = "He came.\" and then left,” the mayor said.";

        Quotation last = QuotationExtractor.Extract(Text, new QuotationOptions { IncludePhrases = true })[^1];

        last.Span.In(Text).ToString().Should().Be("and then left,”");
    }

    [Fact]
    public void Extract_StrayMarkBehindAQuotationOfTwoParagraphs_BeginsBehindThat()
    {
        const string Text = "“It was\n\nlate” and dark,” it said.";

        IReadOnlyList<Quotation> quotations = QuotationExtractor.Extract(Text, new QuotationOptions { IncludePhrases = true });

        quotations.Should().HaveCount(2);
        quotations[1].Span.Start.Should().BeGreaterThanOrEqualTo(quotations[0].Span.End);
    }

    [Fact]
    public void Extract_Null_Throws()
    {
        FluentActions.Invoking(() => QuotationExtractor.Extract((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => QuotationExtractor.Extract((TextDocument)null!)).Should().Throw<ArgumentNullException>();
    }
}
