using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.MachineLearning;

public class MlNetFormatTests
{
    private static readonly byte[] Model = Saved(SyntheticNews.Trained, TopicModelFormat.MlNet);

    [Fact]
    public void Save_MlNet_OpensInAnotherContextAndPredictsTheSame()
    {
        var context = new MLContext();
        ITransformer loaded = Open(context, Model);
        List<LabelledArticle> articles = PredictedRow.Articles();

        List<PredictedRow> rows = PredictedRow.Of(context, loaded, articles);

        rows.Should().HaveCount(articles.Count);
        rows.Zip(articles).Should().OnlyContain(pair =>
            pair.First.Says(SyntheticNews.Trained.Predict(pair.Second.Text, pair.Second.Title), SyntheticNews.Trained.Topics));
    }

    [Fact]
    public void Save_MlNet_ReadsTextAndTitleAndAddsThreeColumns()
    {
        using var stream = new MemoryStream(Model);
        ITransformer loaded = new MLContext().Model.Load(stream, out DataViewSchema input);

        DataViewSchema output = loaded.GetOutputSchema(input);

        input.Select(column => column.Name).Should().Equal("Text", "Title");
        output.Where(column => !column.IsHidden).Select(column => column.Name)
            .Should().BeEquivalentTo("Text", "Title", "PredictedLabel", "Score", "Probability");
        output["Score"].Type.Should().Be(new VectorDataViewType(NumberDataViewType.Single, 3));
        output["PredictedLabel"].Type.Should().Be(new KeyDataViewType(typeof(uint), 3));
        PredictedRow.KeyValues(output).Should().Equal(SyntheticNews.Trained.Topics);
    }

    [Fact]
    public void Save_MlNet_ServesAPredictionEngine()
    {
        var context = new MLContext();
        using PredictionEngine<Page, PredictedRow> engine = context.Model.CreatePredictionEngine<Page, PredictedRow>(Open(context, Model));

        PredictedRow row = engine.Predict(new Page { Text = "the rook and the bishop", Title = "gambit" });

        row.Says(SyntheticNews.Trained.Predict("the rook and the bishop", "gambit"), SyntheticNews.Trained.Topics).Should().BeTrue();
    }

    [Fact]
    public void Save_MlNet_CanBeEvaluatedByMlNet()
    {
        var context = new MLContext();
        List<LabelledArticle> articles = SyntheticNews.Generate(2, 90);
        IDataView data = context.Data.LoadFromArticles(articles);
        IDataView labelled = context.Transforms.Conversion.MapTopicsToKeys(SyntheticNews.Trained).Fit(data).Transform(data);

        MulticlassClassificationMetrics metrics = context.MulticlassClassification.Evaluate(Open(context, Model).Transform(labelled));

        TopicEvaluation own = SyntheticNews.Trained.Evaluate(articles);
        metrics.MicroAccuracy.Should().BeApproximately(own.Accuracy, 1e-9);
        metrics.LogLoss.Should().BeApproximately(own.LogLoss, 1e-5);
    }

    [Fact]
    public void Save_MlNetTwice_GivesTheSameBytes() => Saved(SyntheticNews.Trained, TopicModelFormat.MlNet).Should().Equal(Model);

    [Fact]
    public void Save_NoSuchFormat_ThrowsArgumentOutOfRangeException() =>
        FluentActions.Invoking(() => Saved(SyntheticNews.Trained, (TopicModelFormat)9)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Load_MlNetFile_GivesTheSameClassifier()
    {
        using var stream = new MemoryStream(Model);

        Saved(TopicClassifier.Load(stream), TopicModelFormat.Compact).Should().Equal(Saved(SyntheticNews.Trained, TopicModelFormat.Compact));
    }

    [Fact]
    public void Load_MlNetPath_GivesTheSameClassifier()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            SyntheticNews.Trained.Save(path, TopicModelFormat.MlNet);

            TopicClassifier.Load(path).Predict("rook bishop pawn").Should().Be(SyntheticNews.Trained.Predict("rook bishop pawn"));
            new MLContext().Model.Load(path, out _).Should().NotBeNull();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Save_MlNetOfCharacterNgrams_PredictsTheSame()
    {
        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 120), new TopicTrainingOptions
        {
            CharacterNgrams = new NgramRange(2, 4),
            StopWords = StopWordList.English,
            TitleWeight = 5,
        });
        var context = new MLContext();
        List<LabelledArticle> articles = PredictedRow.Articles();

        List<PredictedRow> rows = PredictedRow.Of(context, Open(context, Saved(classifier, TopicModelFormat.MlNet)), articles);

        rows.Zip(articles).Should().OnlyContain(pair => pair.First.Says(classifier.Predict(pair.Second.Text, pair.Second.Title), classifier.Topics));
    }

    [Fact]
    public void Save_MlNetOfManyTopicsWithOddNames_PredictsTheSame()
    {
        string[] labels = ["\"quoted\"", "tab\there", "日本", "(x) => 1", "a'b", " ", "😀", "café", "\\n", "x,y;z", "NUL\0within", "two\nlines"];
        var classifier = TopicClassifier.Train(labels.SelectMany((label, i) => Enumerable.Range(0, 3).Select(_ =>
            new LabelledArticle($"word{i} term{i}", label.Trim().Length == 0 ? "blank" : label))));
        var context = new MLContext();
        LabelledArticle[] articles = [.. Enumerable.Range(0, labels.Length).Select(i => new LabelledArticle($"word{i}", "any"))];
        ITransformer loaded = Open(context, Saved(classifier, TopicModelFormat.MlNet));

        List<PredictedRow> rows = PredictedRow.Of(context, loaded, articles);

        rows.Zip(articles).Should().OnlyContain(pair => pair.First.Says(classifier.Predict(pair.Second.Text, null), classifier.Topics));
        PredictedRow.KeyValues(loaded.GetOutputSchema(context.Data.LoadFromArticles(articles).Schema)).Should().Equal(classifier.Topics);
    }

    [Fact]
    public void Save_MlNetOfTopicThatIsNoUnicode_ThrowsAndNamesIt()
    {
        var classifier = TopicClassifier.Train([new("rook takes pawn", "a\uD800"), new("roast the onion", "b")]);

        FluentActions.Invoking(() => Saved(classifier, TopicModelFormat.MlNet)).Should().Throw<ArticleKitException>()
            .WithMessage("*\"a\uD800\"*").Which.Code.Should().Be(ArticleErrorCode.InvalidModel);
    }

    internal static byte[] Saved(TopicClassifier classifier, TopicModelFormat format)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream, format);
        return stream.ToArray();
    }

    private static ITransformer Open(MLContext context, byte[] model)
    {
        using var stream = new MemoryStream(model);
        return context.Model.Load(stream, out _);
    }

    private sealed class Page
    {
        public string? Text { get; set; }

        public string? Title { get; set; }
    }
}
