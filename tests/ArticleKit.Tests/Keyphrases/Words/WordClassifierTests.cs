using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases.Words;

public class WordClassifierTests
{
    [Theory]
    [InlineData("The Coastal Agency expects the gates to close.", "expects")]
    [InlineData("Mix the flour with the salt.", "Mix")]
    [InlineData("He nearly drowned the puppies.", "drowned")]
    [InlineData("They are lifting the gates.", "lifting")]
    [InlineData("The gates quickly sank.", "quickly")]
    [InlineData("It weighs 38 metres and 5 kg of steel.", "metres")]
    [InlineData("It was shut for seven hours on Tuesday.", "Tuesday")]
    [InlineData("Tremors became more frequent.", "frequent")]
    public void Extract_WordThatIsNoNounWhereItStands_IsInNoPhrase(string text, string word) =>
        KeyphraseExtractor.Extract(text).Select(phrase => phrase.Text.Split(' ')).Should().NotContain(words => words.Contains(word));

    [Theory]
    [InlineData("The spawning grounds were shut.", "spawning grounds")]
    [InlineData("He sold eleven forged seascapes.", "forged seascapes")]
    [InlineData("She was wrong about the flooding.", "flooding")]
    [InlineData("An offer for two-factor authentication was made.", "two-factor authentication")]
    public void Extract_NounPhrase_IsFound(string text, string phrase) =>
        KeyphraseExtractor.Extract(text).Select(candidate => candidate.Text).Should().Contain(phrase);

    [Theory]
    [InlineData("fr", "On mange les huîtres de la baie, et l\u2019eau de la baie est froide.", "eau", "baie")]
    [InlineData("it", "Dopo vent\u2019anni il restauro del teatro è finito, e il teatro riapre.", "teatro", "restauro")]
    [InlineData("es", "La sequía vacía el embalse, y el embalse de Valdemora no tiene agua.", "embalse", "agua")]
    [InlineData("de", "Die Stadt baut eine Brücke über den Fluss, und die Brücke wird hoch.", "Brücke", "Fluss")]
    [InlineData("ru", "В городе построили новый мост, и мост открыли для машин.", "мост", "машин")]
    public void Extract_OtherLanguage_GivesItsNounsWithoutFunctionWords(string language, string text, string first, string second)
    {
        string[] phrases = [.. KeyphraseExtractor.Extract(text, new KeyphraseOptions { Language = language }).Select(phrase => phrase.Text)];

        string.Join('|', phrases).Should().Contain(first).And.Contain(second);
        phrases.Should().NotContain(["la", "le", "l", "il", "el", "die", "und", "vent", "и", "в"]);
    }
}
