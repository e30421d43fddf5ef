using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Tests.Features;

public class TextVectorizerTests
{
    private static readonly TopicTrainingOptions Options = new() { WordNgrams = new NgramRange(1, 1), TitleWeight = 2, UsesForm = false };

    [Fact]
    public void Vectorize_HandComputedExample_IsSublinearWeighedAndOfUnitLength()
    {
        Vocabulary vocabulary = VocabularyOf(("rook", 10), ("pawn", 30));

        SparseVector vector = Vectorize(Options, vocabulary, "rook Rook unknown pawn", "rook");

        // "rook" counts 2 + 2 for the title, "pawn" 1; inverse frequencies 1.0 and 3.0.
        double rook = 1 + Math.Log(4);
        double length = Math.Sqrt((rook * rook) + 9);
        Value(vector, vocabulary, "rook").Should().BeApproximately((float)(rook / length), 1e-5f);
        Value(vector, vocabulary, "pawn").Should().BeApproximately((float)(3 / length), 1e-5f);
    }

    [Fact]
    public void Vectorize_TitleWeightZero_LeavesTheTitleOut() =>
        Vectorize(Options with { TitleWeight = 0 }, VocabularyOf(("rook", 10)), "", "rook").Indices.Should().BeEmpty();

    [Fact]
    public void Vectorize_EnglishStopWords_AreLeftOut() =>
        Vectorize(Options with { StopWords = StopWordList.English }, VocabularyOf(("the", 10), ("dont", 10), ("rook", 10)), "The rook don't", null)
            .Indices.Should().HaveCount(1);

    [Fact]
    public void Vectorize_CharactersToo_BringsBothBlocksToTheSameLength()
    {
        TopicTrainingOptions options = Options with { CharacterNgrams = new NgramRange(2, 3) };
        using var buffer = new NgramBuffer();
        new NgramExtractor(options).Extract("rook takes pawn", null, buffer);
        uint[] buckets = [.. buffer.Codes.ToArray().Select(code => code >> 1).Distinct().Order()];
        var vocabulary = new Vocabulary(buckets, [.. Enumerable.Repeat((byte)10, buckets.Length)], [], options.HashBits);

        SparseVector vector = Vectorize(options, vocabulary, "rook takes pawn", null);

        vocabulary.WordCount.Should().Be(3);
        vector.Values.Take(3).Sum(value => value * value).Should().BeApproximately(0.5f, 1e-5f);
        vector.Values.Skip(3).Sum(value => value * value).Should().BeApproximately(0.5f, 1e-5f);
    }

    [Fact]
    public void WeighWithoutForm_FormAndWords_LeavesTheWordsAtUnitLength()
    {
        TopicTrainingOptions options = Options with { UsesForm = true };
        using var buffer = new NgramBuffer();
        new NgramExtractor(options).Extract("Rook takes pawn!", null, buffer);
        uint[] buckets = [.. buffer.Codes.ToArray().Select(code => code >> 1).Distinct().Order()];
        var vocabulary = new Vocabulary(buckets, [.. Enumerable.Repeat((byte)20, buckets.Length)], [], options.HashBits);
        var vectorizer = new TextVectorizer(options, vocabulary);
        SparseVector vector = vectorizer.Count("Rook takes pawn!", null, out _, out int words);

        vectorizer.WeighWithoutForm(vector, vocabulary.FactorsAt(2));

        words.Should().Be(3);
        vector.Values.Take(3).Sum(value => value * value).Should().BeApproximately(1, 1e-5f);
        vector.Values.Skip(3).Should().HaveCountGreaterThan(2).And.OnlyContain(value => value == 0);
    }

    private static SparseVector Vectorize(TopicTrainingOptions options, Vocabulary vocabulary, string text, string? title)
    {
        var vectorizer = new TextVectorizer(options, vocabulary);
        SparseVector vector = vectorizer.Count(text, title, out _, out _);
        vectorizer.Weigh(vector);
        return vector;
    }

    private static Vocabulary VocabularyOf(params (string Word, byte Inverse)[] words)
    {
        (uint Bucket, byte Inverse)[] sorted =
            [.. words.Select(word => (NgramHash.WordBucket(NgramHash.Word(word.Word), Options.HashBits), word.Inverse)).Order()];
        return new Vocabulary([.. sorted.Select(pair => pair.Bucket)], [.. sorted.Select(pair => pair.Inverse)], [], Options.HashBits);
    }

    private static float Value(SparseVector vector, Vocabulary vocabulary, string word) =>
        vector.Values[Array.IndexOf(vector.Indices, vocabulary.IndexOf(NgramHash.WordBucket(NgramHash.Word(word), Options.HashBits)))];
}
