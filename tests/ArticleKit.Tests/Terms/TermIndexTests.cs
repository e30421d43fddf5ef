using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Tests.Terms;

public class TermIndexTests
{
    [Fact]
    public void Create_FormsOfAWord_ShareATerm() => TermsOf("Bridge bridges BRIDGE cable").Should().Equal(0, 0, 0, 1);

    [Fact]
    public void Create_FunctionWords_AreNoTerms() => TermsOf("The bridge is closed").Should().Equal(TermIndex.None, 0, TermIndex.None, 1);

    [Fact]
    public void Create_LanguageOtherThanEnglish_DropsFrequentShortWords()
    {
        const string Text =
            "Die Brücke der Stadt ist zu. Die Stadt baut die Brücke neu und die Kosten der Brücke zahlt der Bund. "
            + "Nach der Wahl will die Stadt mehr Geld und mehr Zeit.";
        var document = TextDocument.Parse(Text);
        var index = TermIndex.Create(document);

        WordsOf(document, index).Should().Contain(["Brücke", "Stadt", "Kosten"]).And.NotContain(["die", "der", "und"]);
    }

    [Fact]
    public void Create_English_KeepsFrequentShortWords()
    {
        var document = TextDocument.Parse(
            "The oil is in the sea. If the oil is on the beach, the oil is with the birds and in the oil of the boats.");

        WordsOf(document, TermIndex.Create(document)).Should().Contain("oil");
    }

    [Fact]
    public void Create_LanguageGiven_DoesNotTakeItsWordsForEnglish()
    {
        // Words that English has as function words, too.
        var document = TextDocument.Parse("Allen Männern war der Most an dem Abend will kommen");

        WordsOf(document, TermIndex.Create(document, "de-AT")).Should().Contain(["Most", "will"]).And.NotContain(["an", "war"]);
        WordsOf(document, TermIndex.Create(document, "en-GB")).Should().NotContain(["Most", "will"]).And.Contain("der");
    }

    [Fact]
    public void Create_FunctionWordsOnly_KeepsWhatNewsIsFullOf()
    {
        var document = TextDocument.Parse("The two men said that the bridge was closed yesterday");

        WordsOf(document, TermIndex.Create(document, "en", StopWordSet.FunctionWords)).Should().Equal("two", "men", "said", "bridge", "closed", "yesterday");
        WordsOf(document, TermIndex.Create(document, "en", StopWordSet.All)).Should().Equal("men", "bridge", "closed");
    }

    [Fact]
    public void SharedWith_OtherText_GivesTheTermsOfBoth()
    {
        var index = TermIndex.Create(TextDocument.Parse("Bridge cable harbour"));

        index.SharedWith(TextDocument.Parse("The cables of the bridges, and a ferry")).Should().BeEquivalentTo([0, 1]);
    }

    private static int[] TermsOf(string text) => TermIndex.Create(TextDocument.Parse(text)).OfWords.ToArray();

    private static List<string> WordsOf(TextDocument document, TermIndex index)
    {
        List<string> words = [];
        for (int i = 0; i < index.OfWords.Length; i++)
        {
            if (index.OfWords[i] != TermIndex.None)
            {
                words.Add(document.Words[i].In(document.Text).ToString());
            }
        }

        return words;
    }
}
