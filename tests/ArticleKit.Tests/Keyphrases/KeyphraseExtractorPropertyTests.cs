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

    private static readonly Gen<KeyphraseOptions> Options = Gen.Select(
        Gen.Enum<KeyphraseAlgorithm>(),
        Gen.Int[1, 20],
        Gen.Int[1, KeyphraseOptions.LongestPhrase],
        Gen.Int[1, 3],
        Gen.OneOf(Gen.Const("en"), Gen.Const("de"), Gen.Const("fr"), Gen.Const("xx"), Gen.Const((string?)null)!),
        (algorithm, count, words, mentions, language) => new KeyphraseOptions
        {
            Algorithm = algorithm,
            MaxCount = count,
            MaxWords = words,
            MinimumMentions = mentions,
            Language = language,
        });

    [Fact]
    public void Extract_AnyText_KeepsEveryPromise() => Gen.Select(Texts, Options).Sample((text, options) =>
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(text, options);

        keyphrases.Count.Should().BeLessThanOrEqualTo(options.MaxCount);
        keyphrases.Select(keyphrase => keyphrase.Score).Should().BeInDescendingOrder();
        keyphrases.Select(keyphrase => keyphrase.Text).Should().OnlyHaveUniqueItems();
        foreach (Keyphrase keyphrase in keyphrases)
        {
            keyphrase.Score.Should().BePositive().And.BeLessThanOrEqualTo(1);
            keyphrase.Mentions.Should().NotBeEmpty();
            keyphrase.Mentions.Zip(keyphrase.Mentions.Skip(1)).All(pair => pair.First.End <= pair.Second.Start).Should().BeTrue();
            keyphrase.Mentions.Select(span => Fold(span.In(text).ToString())).Should().Contain(keyphrase.Text);
        }
    });

    [Fact]
    public void Extract_SameTextTwice_GivesTheSame() => Gen.Select(Texts, Options).Sample((text, options) =>
        KeyphraseExtractor.Extract(text, options).Should().Equal(KeyphraseExtractor.Extract(TextDocument.Parse(text), options)));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
