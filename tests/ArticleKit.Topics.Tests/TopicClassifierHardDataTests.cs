using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Tests;

/// <summary>Training data that is small, huge or strange.</summary>
public class TopicClassifierHardDataTests
{
    [Fact]
    public void Train_HundredsOfTopics_KnowsTheirWords()
    {
        const int Topics = 400;
        LabelledArticle[] articles = [.. Enumerable.Range(0, 3 * Topics).Select(i =>
            new LabelledArticle($"the subject{i % Topics} of day {i % 31} was told with thing{i % Topics} by person{i % 97}", $"topic {i % Topics}"))];

        var classifier = TopicClassifier.Train(articles);

        classifier.Topics.Should().HaveCount(Topics);
        int right = Enumerable.Range(0, 200).Count(i => classifier.Predict($"a subject{i * 2} and a thing{i * 2}").Top?.Topic == $"topic {i * 2}");
        right.Should().BeGreaterThan(180);
    }

    [Fact]
    public async Task Train_WhileOtherThreadsAreBusy_GivesTheSameBytes()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(3, 240);
        var options = new TopicTrainingOptions { CharacterNgrams = new NgramRange(2, 3), ClassBalance = 0.5 };
        byte[] alone = Saved(TopicClassifier.Train(articles, options));
        using var done = new CancellationTokenSource();
        Task[] others = [.. Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                SyntheticNews.Trained.Predict("rook bishop onion mast");
            }
        }))];

        byte[] crowded = Saved(TopicClassifier.Train(articles, options));
        await done.CancelAsync();
        await Task.WhenAll(others);

        crowded.Should().Equal(alone);
    }

    [Fact]
    public void Train_OtherOrderOfLabels_GivesTheSameTopicsAndPredictions()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(3, 240);

        var backwards = TopicClassifier.Train(articles.AsEnumerable().Reverse());

        backwards.Topics.Should().Equal(TopicClassifier.Train(articles).Topics);
        backwards.Evaluate(SyntheticNews.Generate(2, 150)).Accuracy.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Train_EveryArticleManyTimes_HoldsCopiesOutTogether()
    {
        // What no two articles share cannot be known; copies in the other part would be.
        LabelledArticle[] articles = [.. Enumerable.Range(0, 40).SelectMany(i =>
            Enumerable.Repeat(new LabelledArticle($"only{i} this{i} word{i}", i % 2 == 0 ? "even" : "odd"), 5))];

        TopicClassifier.Train(articles).Model.HeldOutAccuracy.Should().BeInRange(0.2, 0.8);
    }

    [Theory]
    [InlineData(double.Epsilon, 0)]
    [InlineData(double.Epsilon, 1)]
    [InlineData(1_000_000, 1)]
    public void Train_ExtremeWeights_CountInProportion(double weight, double balance)
    {
        var options = new TopicTrainingOptions { ClassBalance = balance };

        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 90).Select(article => article with { Weight = weight }), options);

        TopicPrediction prediction = classifier.Predict("rook bishop gambit");
        prediction.Top!.Topic.Should().Be("chess");
        prediction.Topics.Sum(topic => topic.Probability).Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void Train_LabelsThatDifferByCase_AreDifferentTopics() =>
        TopicClassifier.Train([new("rook takes pawn", "Chess"), new("roast the onion", "chess"), new("mast", "CHESS")])
            .Topics.Should().Equal("CHESS", "Chess", "chess");

    [Fact]
    public void Train_OneExampleOfEachTopic_KnowsEach()
    {
        string[] words = ["rook", "onion", "mast", "comet", "violin"];

        var classifier = TopicClassifier.Train(words.Select(word => new LabelledArticle($"{word} {word}s", $"topic {word}")));

        words.Should().OnlyContain(word => classifier.Predict(word).Top!.Topic == $"topic {word}");
    }

    [Fact]
    public void Train_TextsThatDifferInMarksOnly_SaysNothingWithoutWords()
    {
        // One article has a word, so that the training is possible; its form alone is no reason for a topic.
        var classifier = TopicClassifier.Train([new("?", "a"), new("!", "b"), new("word", "a"), new("...", "b")]);

        classifier.Predict("?").Topics.Should().BeEmpty();
        classifier.Predict("word").Topics.Should().HaveCount(2);
    }

    [Fact]
    public void Train_NothingButForm_ThrowsInvalidTrainingData() =>
        FluentActions.Invoking(() => TopicClassifier.Train([new("?!", "a"), new("(--)", "b", "***")])).Should().Throw<ArticleKitException>()
            .WithMessage("*word*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Train_TitlesOnly_LearnsFromThem()
    {
        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 120).Select(article => new LabelledArticle("", article.Label, article.Text)));

        classifier.Predict("", "rook bishop gambit").Top!.Topic.Should().Be("chess");
    }

    [Fact]
    public void Train_OneFeature_StillPredicts()
    {
        var classifier = TopicClassifier.Train(
            SyntheticNews.Generate(1, 120),
            new TopicTrainingOptions { MaxFeatures = 1, WordNgrams = new NgramRange(1, 1) });

        SyntheticNews.Generate(2, 60).Should().Contain(article => classifier.Predict(article.Text, article.Title).Topics.Count == 3);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(16, true)]
    [InlineData(20, false)]
    [InlineData(24, true)]
    [InlineData(26, true)]
    public void Train_AnyHashBits_TellsTopicsApartAndIsReadAgain(int bits, bool hasCharacters)
    {
        var options = new TopicTrainingOptions { HashBits = bits, CharacterNgrams = hasCharacters ? new NgramRange(2, 4) : null };

        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 120), options);

        classifier.Evaluate(SyntheticNews.Generate(2, 60)).Accuracy.Should().BeGreaterThan(0.85);
        using var stream = new MemoryStream(Saved(classifier));
        TopicClassifier.Load(stream).Predict("rook bishop", "a mast").Should().Be(classifier.Predict("rook bishop", "a mast"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Train_AnySupervisedWeighting_TellsTopicsApart(double weighting)
    {
        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 240), new TopicTrainingOptions { SupervisedWeighting = weighting });

        classifier.Evaluate(SyntheticNews.Generate(2, 150)).Accuracy.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Train_CancelledWhileWeightsAreLearned_Stops()
    {
        using var source = new CancellationTokenSource();
        var progress = new Callback(value =>
        {
            if (value is { Stage: TopicTrainingStage.LearningWeights, Done: > 0 })
            {
                source.Cancel();
            }
        });
        IEnumerable<LabelledArticle> articles = Enumerable.Range(0, 400).Select(i => new LabelledArticle($"word{i % 100} thing{i}", $"topic {i % 100}"));

        FluentActions.Invoking(() => TopicClassifier.Train(articles, null, progress, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void FeatureSpace_LargestOfAll_FitsTheCodesOfNgrams()
    {
        var options = new TopicTrainingOptions { HashBits = 26, CharacterNgrams = new NgramRange(1, 2) };

        ((ulong)FeatureSpace.Size(options) << 1).Should().BeLessThan(NgramBuffer.WordMark);
    }

    private static byte[] Saved(TopicClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    private sealed class Callback(Action<TopicTrainingProgress> action) : IProgress<TopicTrainingProgress>
    {
        public void Report(TopicTrainingProgress value) => action(value);
    }
}
