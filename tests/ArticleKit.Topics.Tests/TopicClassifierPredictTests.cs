using CsCheck;

namespace ArticleKit.Topics.Tests;

public class TopicClassifierPredictTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("?!... --")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800\uDC00\uD800")]
    [InlineData("xylophone quixotic")]
    public void Predict_NoKnownWord_SaysNothing(string text)
    {
        TopicPrediction prediction = SyntheticNews.Trained.Predict(text);

        prediction.Topics.Should().BeEmpty();
        prediction.Top.Should().BeNull();
    }

    [Fact]
    public void Predict_NullText_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => SyntheticNews.Trained.Predict(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Predict_TitleOnly_UsesTheTitle() =>
        SyntheticNews.Trained.Predict("", "Skipper drops anchor in the harbour").Top!.Topic.Should().Be("sailing");

    [Fact]
    public void Predict_UpperCaseAndPunctuationWithoutForm_MakeNoDifference()
    {
        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 60), new TopicTrainingOptions { UsesForm = false });

        classifier.Predict("“ROOK”, Bishop & pawn's GAMBIT!").Topics.Should().Equal(classifier.Predict("rook bishop pawn gambit").Topics);
    }

    [Fact]
    public void Predict_TopicsThatDifferInFormOnly_AreToldApart()
    {
        string[] subjects = ["ferry", "oven", "rook", "comet"];
        List<LabelledArticle> articles = [.. Enumerable.Range(0, 80).Select(i => i % 2 == 0
            ? new LabelledArticle($"is the {subjects[i / 2 % 4]} here?", "questions")
            : new LabelledArticle($"is the {subjects[i / 2 % 4]} here!", "exclamations"))];

        var classifier = TopicClassifier.Train(articles);

        classifier.Predict("is the oven here?").Top!.Topic.Should().Be("questions");
        classifier.Predict("is the oven here!").Top!.Topic.Should().Be("exclamations");
    }

    [Fact]
    public void Predict_AnyText_GivesAllTopicsWithProbabilitiesThatSumToOne()
    {
        Gen<string> word = Gen.OneOf(Gen.Int[0, 5].Select(i => new[] { "rook", "onion", "mast", "Harbour", "dough's", "x" }[i]), Gen.String);
        Gen.Select(word.Array[0, 40], Gen.Null(Gen.String)).Sample((words, title) =>
        {
            TopicPrediction prediction = SyntheticNews.Trained.Predict(string.Join(' ', words), title);
            if (prediction.Topics.Count > 0)
            {
                prediction.Topics.Select(topic => topic.Topic).Should().BeEquivalentTo(SyntheticNews.Topics);
                prediction.Topics.Should().OnlyContain(topic => topic.Probability >= 0 && topic.Probability <= 1);
                prediction.Topics.Sum(topic => topic.Probability).Should().BeApproximately(1, 1e-9);
                prediction.Topics.Should().BeInDescendingOrder(topic => topic.Probability);
            }
        });
    }

    [Fact]
    public void Predict_ManyThreadsAtOnce_EqualsOneAfterTheOther()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(5, 2000);
        TopicPrediction[] sequential = [.. articles.Select(article => SyntheticNews.Trained.Predict(article.Text, article.Title))];
        var parallel = new TopicPrediction[articles.Count];

        Parallel.For(0, articles.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            parallel[i] = SyntheticNews.Trained.Predict(articles[i].Text, articles[i].Title));

        parallel.Zip(sequential).Should().OnlyContain(pair => pair.First.Topics.SequenceEqual(pair.Second.Topics));
    }

    [Theory]
    [InlineData('a', false)]
    [InlineData('界', false)]
    [InlineData('\uD800', false)]
    [InlineData('\u0301', false)]
    [InlineData('\'', false)]
    [InlineData('a', true)]
    public void Predict_TenMillionCharactersWithoutABlank_AnswersAboutTheRest(char character, bool withCharacterNgrams)
    {
        TopicClassifier classifier = withCharacterNgrams
            ? TopicClassifier.Train(SyntheticNews.Generate(1, 60), new TopicTrainingOptions { CharacterNgrams = new NgramRange(2, 5) })
            : SyntheticNews.Trained;

        classifier.Predict("rook bishop " + new string(character, 10_000_000)).Top!.Topic.Should().Be("chess");
    }

    [Fact]
    public void Predict_TwoMillionWords_Answers() =>
        SyntheticNews.Trained.Predict(string.Concat(Enumerable.Repeat("onion pastry ", 1_000_000))).Top!.Topic.Should().Be("cooking");
}
