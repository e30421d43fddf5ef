using ArticleKit.Keyphrases;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Keyphrases;

public class KeyphraseExtractorPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf("Jon Aker ", "Aker ", "the ", "bridges ", "Bridge ", "U.S. ", ". ", ", ", "-", "\n\n", "7 ", "\0", "\uDC00",
            "橋", " ", "& ")
            .Array[0, 60].Select(string.Concat));

    [Fact]
    public void Extract_AnyText_KeepsEveryPromise() => Gen.Select(Texts, Gen.Int[1, 20]).Sample((text, count) =>
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(text, new KeyphraseOptions { MaxCount = count });

        keyphrases.Count.Should().BeLessThanOrEqualTo(count);
        keyphrases.Select(keyphrase => keyphrase.Score).Should().BeInDescendingOrder();
        keyphrases.Select(keyphrase => keyphrase.Text).Should().OnlyHaveUniqueItems();
        foreach (Keyphrase keyphrase in keyphrases)
        {
            keyphrase.Score.Should().BePositive().And.BeLessThanOrEqualTo(1);
            keyphrase.Mentions.Should().NotBeEmpty();
            keyphrase.Mentions.Zip(keyphrase.Mentions.Skip(1)).All(pair => pair.First.End <= pair.Second.Start).Should().BeTrue();
            string first = keyphrase.Mentions[0].In(text).ToString();
            string.Join(' ', first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Be(keyphrase.Text);
        }
    });

    [Fact]
    public void Extract_SameTextTwice_GivesTheSame() => Texts.Sample(text =>
        Describe(KeyphraseExtractor.Extract(text)).Should().Equal(Describe(KeyphraseExtractor.Extract(TextDocument.Parse(text)))));

    private static IEnumerable<(string Text, double Score, int Mentions)> Describe(IReadOnlyList<Keyphrase> keyphrases) =>
        keyphrases.Select(keyphrase => (keyphrase.Text, keyphrase.Score, keyphrase.Mentions.Count));
}
