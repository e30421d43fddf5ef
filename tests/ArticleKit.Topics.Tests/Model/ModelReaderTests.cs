using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Tests.Model;

/// <summary>Files whose checksum is right and whose content is not.</summary>
public class ModelReaderTests
{
    private static readonly ModelBody Good = new();

    /// <summary>What is wrong, and a body that is.</summary>
    public static TheoryData<string> Faults => [.. Bodies.Keys];

    private static Dictionary<string, ModelBody> Bodies { get; } = new(StringComparer.Ordinal)
    {
        ["runs of too many characters"] = Good with { CharacterMaximum = 9 },
        ["unknown stop words"] = Good with { StopWords = 9 },
        ["too few hash bits"] = Good with { Bits = 9 },
        ["too many hash bits"] = Good with { Bits = 27 },
        ["no number as the weight of titles"] = Good with { TitleWeight = double.NaN },
        ["no number as supervised weighting"] = Good with { SupervisedWeighting = double.NaN },
        ["no number as regularization"] = Good with { Regularization = double.NaN },
        ["negative regularization"] = Good with { Regularization = -1 },
        ["five bits for a weight"] = Good with { WeightBits = 5 },
        ["too long a licence"] = Good with { LicenceLength = 10_001 },
        ["negative articles"] = Good with { Articles = -1 },
        ["fewer articles than held out"] = Good with { Articles = 1 },
        ["no number as accuracy"] = Good with { Accuracy = double.NaN },
        ["no number as slope"] = Good with { Slope = double.NaN },
        ["falling slope"] = Good with { Slope = -1 },
        ["endless slope"] = Good with { Slope = double.PositiveInfinity },
        ["no number as offset"] = Good with { Offset = double.NaN },
        ["huge offset"] = Good with { Offset = 1e300 },
        ["negative topics"] = Good with { TopicCount = -1 },
        ["more topics than bytes"] = Good with { TopicCount = int.MaxValue },
        ["one topic"] = Good with { Topics = ["chess"], Biases = [0], Planes = [1, 0] },
        ["topics in disorder"] = Good with { Topics = ["cooking", "chess"] },
        ["a topic twice"] = Good with { Topics = ["chess", "chess"] },
        ["negative functions"] = Good with { FunctionCount = -1 },
        ["more functions than bytes"] = Good with { FunctionCount = int.MaxValue },
        ["more functions than topics"] = Good with { Biases = [0, 0, 0], Planes = [1, 0, 0, 1, 0, 0] },
        ["no number as bias"] = Good with { Biases = [0, float.NaN] },
        ["endless bias"] = Good with { Biases = [0, float.NegativeInfinity] },
        ["a variety of no topic"] = Good with { Varieties = [0, 2] },
        ["a variety of a negative topic"] = Good with { Varieties = [0, -1] },
        ["a topic without a variety"] = Good with { Varieties = [0, 0] },
        ["long texts from nothing on"] = Good with { LongTexts = (0, 5, 1, [0, 0], 5) },
        ["long texts up to fewer words"] = Good with { LongTexts = (5, 5, 1, [0, 0], 5) },
        ["no number as the power of rarity"] = Good with { LongTexts = (2, 5, double.NaN, [0, 0], 5) },
        ["huge power of rarity"] = Good with { LongTexts = (2, 5, 11, [0, 0], 5) },
        ["no number as bias of long texts"] = Good with { LongTexts = (2, 5, 1, [0, float.NaN], 5) },
        ["no slope for long texts"] = Good with { LongTexts = (2, 5, 1, [0, 0], 0) },
        ["long texts of several topics"] = Good with { LongTexts = (2, 5, 1, [0, 0], 5), IsMultiLabel = true },
        ["negative features"] = Good with { FeatureCount = -1 },
        ["no features"] = Good with { FeatureCount = 0 },
        ["more features than bytes"] = Good with { FeatureCount = int.MaxValue },
        ["a feature twice"] = Good with { Buckets = [5, 5] },
        ["a feature beyond the hash"] = Good with { Buckets = [5, 1 << 20] },
        ["a frequency of nothing"] = Good with { Frequencies = [0, 20] },
        ["too few weights"] = Good with { Planes = [1, 0, 0] },
        ["something behind"] = Good with { BytesBehind = 1 },
    };

    [Fact]
    public void Read_GoodBody_Predicts()
    {
        var model = Good.Read();

        double[] probabilities = model.Predict("The rook.", null, out WordCoverage coverage)!;

        probabilities.Should().HaveCount(2);
        probabilities[0].Should().BeGreaterThan(0.6);
        probabilities.Sum().Should().BeApproximately(1, 1e-12);
        coverage.Words.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_Fault_ThrowsInvalidModel(string fault) => Refuses(Bodies[fault].File());

    [Fact]
    public void Read_MoreFeaturesThanItsOptionsAllow_ThrowsInvalidModel()
    {
        // Features of form come on top of the n-grams that are counted by the option.
        int most = 3 + WritingForm.Count;

        WithFeatures(most).Read().Vocabulary.Count.Should().Be(most);
        Refuses(WithFeatures(most + 1).File());

        static ModelBody WithFeatures(int count) => Good with
        {
            MaxFeatures = 3,
            Buckets = [.. Enumerable.Range(0, count).Select(i => (uint)i)],
            Frequencies = [.. Enumerable.Repeat((byte)10, count)],
            Scales = new byte[count],
            Planes = new byte[2 * count],
        };
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(ModelFormat.FreeLength + 1)]
    [InlineData(int.MaxValue)]
    public void Read_LengthThatNothingUnpacksTo_ThrowsInvalidModel(int length) => Refuses(ModelBody.File(length, [1, 2, 3]));

    [Fact]
    public void Read_OtherLengthThanUnpacked_ThrowsInvalidModel()
    {
        byte[] file = Good.File();
        byte[] packed = file[ModelFormat.HeaderLength..^ModelFormat.ChecksumLength];

        Refuses(ModelBody.File(20, packed));
        Refuses(ModelBody.File(20_000, packed));
    }

    [Fact]
    public void Read_TopicAndLicenceThatCompressToNothing_IsRead() =>
        (Good with { Topics = ["chess", new string('x', 1_000_000)], LicenceLength = 10_000 }).Read().Topics[1].Should().HaveLength(1_000_000);

    [Fact]
    public void Read_VeryManyVarieties_TakesLinearTime()
    {
        const int Topics = 200_000;
        ModelBody body = Good with
        {
            Topics = [.. Enumerable.Range(0, Topics).Select(i => i.ToString("D6", System.Globalization.CultureInfo.InvariantCulture))],
            Biases = new float[Topics],
            Varieties = [.. Enumerable.Range(0, Topics).Reverse()],
            Planes = new byte[2 * Topics],
        };

        body.Read().Varieties!.Functions[0].Should().Equal(Topics - 1);
    }

    [Fact]
    public void Read_ExtremeNumbersWithinBounds_PredictsProbabilities()
    {
        ModelBody body = Good with
        {
            Biases = [1e9f, -1e9f],
            Slope = 1000,
            Offset = -1000,
            Scales = [255, 255],
            Planes = [127, 0x81, 0x80, 127],
            Frequencies = [255, 255],
            LongTexts = (1, 2, 10, [-1e9f, 1e9f], 1000),
        };
        var model = body.Read();

        foreach (string text in new[] { "rook", "rook onion", string.Join(' ', Enumerable.Repeat("onion rook", 500)) })
        {
            double[] probabilities = model.Predict(text, "onion", out _)!;
            probabilities.Should().OnlyContain(probability => probability >= 0 && probability <= 1);
            probabilities.Sum().Should().BeApproximately(1, 1e-9);
        }
    }

    private static void Refuses(byte[] file) => FluentActions.Invoking(() => ModelReader.Read(file)).Should().Throw<ArticleKitException>()
        .Which.Code.Should().Be(ArticleErrorCode.InvalidModel);
}
