using ArticleKit.Topics.MachineLearning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.MachineLearning;

public class TopicTrainerTests
{
    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void Fit_TextLabels_TrainsTheClassifierOfTheSameArticles()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 120);

        TopicTransformer transformer = Trainer().Fit(_context.Data.LoadFromArticles(articles));

        MlNetFormatTests.Saved(transformer.Classifier, TopicModelFormat.Compact)
            .Should().Equal(MlNetFormatTests.Saved(TopicClassifier.Train(articles), TopicModelFormat.Compact));
        transformer.Labels.Should().Equal("chess", "cooking", "sailing");
        (transformer.TextColumnName, transformer.TitleColumnName).Should().Be(("Text", "Title"));
    }

    [Fact]
    public void Fit_OptionsAndWeights_AreUsed()
    {
        List<LabelledArticle> articles = [.. SyntheticNews.Generate(1, 60).Select((article, i) => article with { Weight = 1 + (i % 3) })];
        var options = new TopicTrainingOptions { Seed = 8, HashBits = 16 };

        TopicTransformer transformer = _context.MulticlassClassification.Trainers.ArticleTopics(
            titleColumnName: "Title",
            exampleWeightColumnName: "Weight",
            options: options).Fit(_context.Data.LoadFromArticles(articles));

        MlNetFormatTests.Saved(transformer.Classifier, TopicModelFormat.Compact)
            .Should().Equal(MlNetFormatTests.Saved(TopicClassifier.Train(articles, options), TopicModelFormat.Compact));
    }

    [Fact]
    public void Fit_KeyLabels_KeepsTheOrderOfTheKeyAndItsUnseenValues()
    {
        IDataView data = Keyed(SyntheticNews.Generate(1, 120), "sailing", "never seen", "chess", "cooking");
        List<LabelledArticle> articles = PredictedRow.Articles();

        TopicTransformer transformer = Trainer().Fit(data);

        transformer.Labels.Should().Equal("sailing", "never seen", "chess", "cooking");
        PredictedRow.KeyValues(transformer.GetOutputSchema(data.Schema)).Should().Equal(transformer.Labels);
        PredictedRow.Of(_context, transformer, articles).Zip(articles).Should().OnlyContain(pair =>
            pair.First.Says(transformer.Classifier.Predict(pair.Second.Text, pair.Second.Title), transformer.Labels));
    }

    [Fact]
    public void Save_TrainedOnKeyLabels_KeepsTheirOrder()
    {
        IDataView data = Keyed(SyntheticNews.Generate(1, 120), "sailing", "never seen", "chess", "cooking");
        TopicTransformer transformer = Trainer().Fit(data);
        using var stream = new MemoryStream();
        _context.Model.Save(transformer, data.Schema, stream);
        List<LabelledArticle> articles = PredictedRow.Articles();

        var other = new MLContext();
        ITransformer loaded = other.Model.Load(stream, out _);

        PredictedRow.KeyValues(loaded.GetOutputSchema(data.Schema)).Should().Equal("sailing", "never seen", "chess", "cooking");
        PredictedRow.Of(other, loaded, articles).Zip(articles).Should().OnlyContain(pair =>
            pair.First.Says(transformer.Classifier.Predict(pair.Second.Text, pair.Second.Title), transformer.Labels));
    }

    [Fact]
    public void Fit_KeysOfNumbers_NamesTopicsByThem()
    {
        string[] names = ["chess", "cooking", "sailing"];
        IDataView data = _context.Data.LoadFromEnumerable(SyntheticNews.Generate(1, 90)
            .Select(article => new NumberedRow { Text = article.Text, Number = 10 * (1 + Array.IndexOf(names, article.Label)) }));
        IDataView keyed = _context.Transforms.Conversion.MapValueToKey("Label", "Number").Fit(data).Transform(data);

        _context.MulticlassClassification.Trainers.ArticleTopics().Fit(keyed).Labels.Should().BeEquivalentTo("10", "20", "30");
    }

    [Fact]
    public void CrossValidate_PipelineWithKeyLabels_FindsTheTopics()
    {
        IDataView data = _context.Data.LoadFromArticles(SyntheticNews.Generate(4, 180));
        var pipeline = _context.Transforms.Conversion.MapValueToKey("Label").Append(Trainer());

        var folds = _context.MulticlassClassification.CrossValidate(data, pipeline, numberOfFolds: 3);

        folds.Should().HaveCount(3).And.OnlyContain(fold => fold.Metrics.MicroAccuracy > 0.8 && fold.Metrics.LogLoss < 0.7);
    }

    [Fact]
    public void CrossValidate_TopicInOneFoldOnly_StillEvaluates()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(4, 90);
        articles.Insert(0, new LabelledArticle("comet telescope orbit", "astronomy"));
        IDataView data = Keyed(articles, "astronomy", "sailing", "cooking", "chess");

        var folds = _context.MulticlassClassification.CrossValidate(data, Trainer(), numberOfFolds: 3);

        folds.Should().OnlyContain(fold => fold.Metrics.ConfusionMatrix.NumberOfClasses == 4 && fold.Metrics.MicroAccuracy > 0.7);
    }

    [Fact]
    public void Fit_MissingKey_ThrowsAndNamesTheRow()
    {
        IDataView data = Keyed([.. SyntheticNews.Generate(1, 4), new LabelledArticle("rook", "unheard of")], "chess", "cooking", "sailing");

        FluentActions.Invoking(() => Trainer().Fit(data)).Should().Throw<ArticleKitException>()
            .WithMessage("Article 5 has no label*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);
    }

    [Fact]
    public void Fit_NoRows_ThrowsInvalidTrainingData() =>
        FluentActions.Invoking(() => Trainer().Fit(_context.Data.LoadFromArticles([]))).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Fit_WeightOutOfRange_ThrowsAndNamesTheRow()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new NumberedRow { Text = "rook", Label = "chess", Weight = 1 }, new NumberedRow { Weight = -1 }]);
        TopicTrainer trainer = _context.MulticlassClassification.Trainers.ArticleTopics(exampleWeightColumnName: "Weight");

        trainer.Invoking(it => it.Fit(data)).Should().Throw<ArticleKitException>()
            .WithMessage("Article 2 has the weight -1*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("Weight")]
    public void Fit_LabelColumnMissingOrNumber_ThrowsArgumentException(string label)
    {
        TopicTrainer trainer = _context.MulticlassClassification.Trainers.ArticleTopics(label);
        IDataView data = _context.Data.LoadFromArticles(SyntheticNews.Generate(1, 3));

        trainer.Invoking(it => it.Fit(data)).Should().Throw<ArgumentException>().WithMessage($"*\"{label}\"*");
        trainer.Invoking(it => it.GetOutputSchema(TopicTransformerTests.SchemaOf(_context, data))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void GetOutputSchema_BeforeFit_TellsTheColumnsAndTheirKinds()
    {
        SchemaShape shape = Trainer().GetOutputSchema(TopicTransformerTests.SchemaOf(_context, _context.Data.LoadFromArticles([])));

        SchemaShape.Column score = shape.Single(column => column.Name == "Score");
        SchemaShape.Column label = shape.Single(column => column.Name == "PredictedLabel");
        (score.Kind, score.ItemType).Should().Be((SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single));
        (label.Kind, label.IsKey).Should().Be((SchemaShape.Column.VectorKind.Scalar, true));
    }

    private TopicTrainer Trainer() => _context.MulticlassClassification.Trainers.ArticleTopics(titleColumnName: "Title");

    private IDataView Keyed(IEnumerable<LabelledArticle> articles, params string[] order)
    {
        IDataView data = _context.Data.LoadFromArticles(articles);
        IDataView keys = _context.Data.LoadFromEnumerable(order.Select(name => new NumberedRow { Label = name }));
        return _context.Transforms.Conversion
            .MapValueToKey("Label", keyData: _context.Transforms.SelectColumns("Label").Fit(keys).Transform(keys)).Fit(data).Transform(data);
    }

    private sealed class NumberedRow
    {
        public string? Label { get; set; } = "";

        public string? Text { get; set; }

        public int Number { get; set; }

        public float Weight { get; set; }
    }
}
