namespace ArticleKit.Topics.Tests;

public class TopicClassifierCrossValidateTests
{
    [Fact]
    public void CrossValidate_ArticlesOfThreeTopics_JudgesEveryArticleOnce()
    {
        TopicCrossValidation validation = TopicClassifier.CrossValidate(SyntheticNews.Generate(1, 120), folds: 4);

        validation.Folds.Should().HaveCount(4).And.OnlyContain(fold => fold.Articles == 30);
        validation.Pooled.Articles.Should().Be(120);
        validation.Pooled.Topics.Select(topic => topic.Support).Should().Equal(40, 40, 40);
        validation.Pooled.Accuracy.Should().BeGreaterThan(0.85);
        validation.Pooled.Accuracy.Should().BeApproximately(validation.Accuracy.Mean, 1e-12, "the folds are equally large");
    }

    [Fact]
    public void CrossValidate_Folds_HaveMeanAndStandardDeviation()
    {
        TopicCrossValidation validation = TopicClassifier.CrossValidate(SyntheticNews.Generate(1, 60), folds: 2);

        double[] losses = [.. validation.Folds.Select(fold => fold.LogLoss)];
        validation.LogLoss.Mean.Should().BeApproximately((losses[0] + losses[1]) / 2, 1e-12);
        validation.LogLoss.StandardDeviation.Should().BeApproximately(Math.Abs(losses[0] - losses[1]) / Math.Sqrt(2), 1e-12);
    }

    [Fact]
    public void CrossValidate_Topics_AreDealtEvenly()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 90);
        articles.RemoveAll(article => article.Label == "chess" && articles.IndexOf(article) > 30);
        int chess = articles.Count(article => article.Label == "chess");

        TopicCrossValidation validation = TopicClassifier.CrossValidate(articles, folds: 5);

        validation.Folds.Select(fold => fold.Topics.Single(topic => topic.Topic == "chess").Support)
            .Should().OnlyContain(support => support == chess / 5 || support == (chess / 5) + 1);
    }

    // No two different texts share a word: whatever is known of one was told by its copy.
    [Fact]
    public void CrossValidate_DuplicatedTexts_DoNotLeak()
    {
        IEnumerable<LabelledArticle> articles = Enumerable.Range(0, 40)
            .Select(i => new LabelledArticle($"Alpha{i} beta{i} gamma{i}.", i % 2 == 0 ? "even" : "odd"));
        List<LabelledArticle> doubled = [.. articles, .. articles.Select(article => article with { Text = article.Text.ToUpperInvariant() + "!", Title = "Again" })];

        TopicCrossValidation validation = TopicClassifier.CrossValidate(doubled, new TopicTrainingOptions { MinimumDocumentFrequency = 1, TitleWeight = 0 });

        validation.Pooled.Unanswered.Should().Be(80);
    }

    [Fact]
    public void CrossValidate_SameSeed_GivesTheSameFigures()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(5, 60);

        string Figures(int seed) => TopicClassifier.CrossValidate(articles, new TopicTrainingOptions { Seed = seed }, folds: 3).ToText();

        Figures(7).Should().Be(Figures(7)).And.NotBe(Figures(8));
    }

    [Fact]
    public void CrossValidate_TopicWithOneArticle_IsJudgedWrongAndKept()
    {
        List<LabelledArticle> articles = [.. SyntheticNews.Generate(1, 60), new("comet telescope orbit", "astronomy")];

        TopicFigures astronomy = TopicClassifier.CrossValidate(articles, folds: 3).Pooled.Topics.Single(topic => topic.Topic == "astronomy");

        (astronomy.Support, astronomy.Recall).Should().Be((1, 0));
    }

    [Fact]
    public void CrossValidate_WithProgress_TellsOfEveryFold()
    {
        List<TopicCrossValidationProgress> reports = [];

        TopicCrossValidation validation = TopicClassifier.CrossValidate(SyntheticNews.Generate(1, 60), folds: 3, progress: new Callback(reports.Add));

        reports.Where(report => report.Evaluation is not null).Select(report => report.Fold).Should().Equal(1, 2, 3);
        reports.Where(report => report.Evaluation is not null).Select(report => report.Evaluation).Should().Equal(validation.Folds);
        reports.Where(report => report.Training is not null).Select(report => report.Fold).Distinct().Should().Equal(1, 2, 3);
        reports.Should().OnlyContain(report => report.Folds == 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    public void CrossValidate_NoSuchNumberOfFolds_ThrowsArgumentOutOfRangeException(int folds) =>
        FluentActions.Invoking(() => TopicClassifier.CrossValidate(SyntheticNews.Generate(1, 60), folds: folds)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void CrossValidate_FewerDifferentTextsThanFolds_ThrowsAndCountsThem() => ValidationOf(
        [new("rook takes pawn", "chess"), new("Rook takes pawn!", "chess"), new("roast the onion", "cooking")], 3)
        .Should().Throw<ArticleKitException>().WithMessage("There are 2 different articles*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void CrossValidate_OneTopicOnlyWithoutAFold_ThrowsAndNamesIt() => ValidationOf(
        [new("rook takes pawn", "chess"), new("the knight moves", "chess"), new("roast the onion", "cooking")], 3)
        .Should().Throw<ArticleKitException>().WithMessage("*\"chess\"*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void CrossValidate_ArticleWithoutLabel_NamesTheRow() => ValidationOf([new("rook takes pawn", "chess"), new("roast the onion", " ")], 2)
        .Should().Throw<ArticleKitException>().WithMessage("Article 2 has no label*");

    [Fact]
    public void CrossValidate_Cancelled_ThrowsOperationCanceledException()
    {
        using var source = new CancellationTokenSource();
        var progress = new Callback(report => CancelAfter(report, source));

        FluentActions.Invoking(() => TopicClassifier.CrossValidate(SyntheticNews.Generate(1, 60), progress: progress, cancellationToken: source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Render_CrossValidation_HasTheFoldsAndThePooledFigures()
    {
        TopicCrossValidation validation = TopicClassifier.CrossValidate(SyntheticNews.Generate(1, 60), folds: 2);

        validation.ToText().Should().StartWith("Cross-validation with 2 folds\n").And.ContainAll("standard deviation", "Confusion matrix", "1 chess");
        validation.ToMarkdown().Should().StartWith("## Cross-validation with 2 folds\n").And.Contain("| standard deviation |");
        System.Xml.Linq.XDocument.Parse(validation.ToHtml()).Root!.Value.Should().Contain("standard deviation");
    }

    private static void CancelAfter(TopicCrossValidationProgress report, CancellationTokenSource source)
    {
        if (report.Evaluation is not null)
        {
            source.Cancel();
        }
    }

    private static Action ValidationOf(LabelledArticle[] articles, int folds) => () => TopicClassifier.CrossValidate(articles, folds: folds);

    private sealed class Callback(Action<TopicCrossValidationProgress> action) : IProgress<TopicCrossValidationProgress>
    {
        public void Report(TopicCrossValidationProgress value) => action(value);
    }
}
