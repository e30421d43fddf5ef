namespace ArticleKit.Topics.Tests;

public class TopicTrainingOptionsTests
{
    public static TheoryData<Func<TopicTrainingOptions>> OutOfRange => new()
    {
        () => new TopicTrainingOptions { WordNgrams = default },
        () => new TopicTrainingOptions { CharacterNgrams = default(NgramRange) },
        () => new TopicTrainingOptions { WordNgrams = new NgramRange(0, 2) },
        () => new TopicTrainingOptions { WordNgrams = new NgramRange(3, 2) },
        () => new TopicTrainingOptions { WordNgrams = new NgramRange(1, 9) },
        () => new TopicTrainingOptions { StopWords = (StopWordList)7 },
        () => new TopicTrainingOptions { HashBits = 9 },
        () => new TopicTrainingOptions { HashBits = 27 },
        () => new TopicTrainingOptions { MinimumDocumentFrequency = 0 },
        () => new TopicTrainingOptions { MaxFeatures = 0 },
        () => new TopicTrainingOptions { MaxFeatures = 4_000_001 },
        () => new TopicTrainingOptions { TitleWeight = -0.1 },
        () => new TopicTrainingOptions { TitleWeight = double.NaN },
        () => new TopicTrainingOptions { ClassBalance = 1.1 },
        () => new TopicTrainingOptions { Regularization = 0 },
        () => new TopicTrainingOptions { Regularization = double.PositiveInfinity },
        () => new TopicTrainingOptions { Regularization = double.NaN },
        () => new TopicTrainingOptions { SupervisedWeighting = -0.1 },
        () => new TopicTrainingOptions { SupervisedWeighting = 1.1 },
        () => new TopicTrainingOptions { SupervisedWeighting = double.NaN },
        () => new TopicTrainingOptions { MaxIterations = 0 },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Init_ValueOutOfRange_ThrowsArgumentOutOfRangeException(Func<TopicTrainingOptions> create) =>
        create.Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void DataLicence_TooLong_ThrowsArgumentException() =>
        FluentActions.Invoking(() => new TopicTrainingOptions { DataLicence = new string('x', 10_001) }).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Weight_NotAPositiveNumber_ThrowsArgumentOutOfRangeException(double weight) =>
        FluentActions.Invoking(() => new LabelledArticle("text", "label") { Weight = weight }).Should().Throw<ArgumentOutOfRangeException>();
}
