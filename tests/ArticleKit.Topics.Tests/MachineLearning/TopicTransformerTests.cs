using ArticleKit.Topics.MachineLearning;
using CsCheck;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.MachineLearning;

public class TopicTransformerTests
{
    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void Transform_WithTitles_SaysWhatTheClassifierSays()
    {
        List<LabelledArticle> articles = PredictedRow.Articles();

        List<PredictedRow> rows = PredictedRow.Of(_context, Fit("Title"), articles);

        rows.Should().HaveCount(articles.Count);
        rows.Zip(articles).Should().OnlyContain(pair =>
            pair.First.Says(SyntheticNews.Trained.Predict(pair.Second.Text, pair.Second.Title), SyntheticNews.Trained.Topics));
    }

    [Fact]
    public void Transform_WithoutTitles_DoesNotLookAtThem()
    {
        List<LabelledArticle> articles = PredictedRow.Articles();

        PredictedRow.Of(_context, Fit(null), articles).Zip(articles).Should().OnlyContain(pair =>
            pair.First.Says(SyntheticNews.Trained.Predict(pair.Second.Text, null), SyntheticNews.Trained.Topics));
    }

    [Fact]
    public void Transform_AnyStrings_SaysWhatTheClassifierSays()
    {
        TopicTransformer transformer = Fit("Title");
        Gen.Select(Gen.OneOf(Gen.String, Gen.Const("rook"), Gen.Const("mast \0 butter"), Gen.Const("\uD800sail")), Gen.String).List[1, 5].Sample(rows =>
        {
            LabelledArticle[] articles = [.. rows.Select(row => new LabelledArticle(row.Item1, "", row.Item2))];
            return PredictedRow.Of(_context, transformer, articles).Zip(articles).All(pair =>
                pair.First.Says(SyntheticNews.Trained.Predict(pair.Second.Text, pair.Second.Title), SyntheticNews.Trained.Topics));
        });
    }

    [Fact]
    public void Transform_EndlessRows_ReadsThemWhenTheyAreAskedFor()
    {
        int read = 0;
        IEnumerable<LabelledArticle> Articles()
        {
            while (true)
            {
                read++;
                yield return new LabelledArticle("bishop takes rook", "chess");
            }
        }

        IDataView view = Fit("Title").Transform(_context.Data.LoadFromArticles(Articles()));
        read.Should().Be(0);
        using DataViewRowCursor cursor = view.GetRowCursor([view.Schema["Probability"]]);
        ValueGetter<float> probability = cursor.GetGetter<float>(view.Schema["Probability"]);
        float value = 0;
        cursor.MoveNext().Should().BeTrue();
        probability(ref value);

        value.Should().BeGreaterThan(0.5f);
    }

    [Fact]
    public void Transform_ManyCursorsAtOnce_AllSayTheSame()
    {
        IDataView view = Fit("Title").Transform(_context.Data.LoadFromArticles(PredictedRow.Articles()));
        List<float> Probabilities() => [.. view.GetColumn<float>("Probability")];
        List<float> expected = Probabilities();

        Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Probabilities()).ToList()
            .Should().OnlyContain(values => values.SequenceEqual(expected));
    }

    [Fact]
    public void GetOutputSchema_AnyInput_NamesTheSlotsAndTheKeys()
    {
        DataViewSchema schema = Fit("Title").GetOutputSchema(_context.Data.LoadFromArticles([]).Schema);

        VBuffer<ReadOnlyMemory<char>> names = default;
        schema["Score"].GetSlotNames(ref names);
        names.DenseValues().Select(name => name.ToString()).Should().Equal(SyntheticNews.Trained.Topics);
        PredictedRow.KeyValues(schema).Should().Equal(SyntheticNews.Trained.Topics);
        schema["Probability"].Type.Should().Be(NumberDataViewType.Single);
    }

    [Fact]
    public void Append_OtherComponents_Works()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new Page { Body = "the skipper hoists the sail", Heading = "regatta" }]);
        var pipeline = _context.Transforms.CopyColumns("Copy", "Body")
            .Append(_context.Transforms.ClassifyTopics(SyntheticNews.Trained, "Copy", "Heading"))
            .Append(_context.Transforms.Conversion.MapKeyToValue("Topic", "PredictedLabel"));

        pipeline.Fit(data).Transform(data).GetColumn<string>("Topic").Should().Equal("sailing");
        pipeline.GetOutputSchema(SchemaOf(_context, data)).Should().Contain(column => column.Name == "Topic")
            .And.Contain(column => column.Name == "Score");
    }

    [Fact]
    public void Evaluate_OfMlNet_AgreesWithOurs()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(2, 150);
        IDataView data = _context.Data.LoadFromArticles(articles);
        var pipeline = _context.Transforms.Conversion.MapTopicsToKeys(SyntheticNews.Trained)
            .Append(_context.Transforms.ClassifyTopics(SyntheticNews.Trained, titleColumnName: "Title"));

        MulticlassClassificationMetrics metrics = _context.MulticlassClassification.Evaluate(pipeline.Fit(data).Transform(data));

        TopicEvaluation own = SyntheticNews.Trained.Evaluate(articles);
        metrics.MicroAccuracy.Should().BeApproximately(own.Accuracy, 1e-9);
        metrics.MacroAccuracy.Should().BeApproximately(own.Topics.Average(topic => topic.Recall), 1e-9);
        metrics.LogLoss.Should().BeApproximately(own.LogLoss, 1e-5);
        metrics.ConfusionMatrix.NumberOfClasses.Should().Be(3);
    }

    [Fact]
    public void CreatePredictionEngine_Transformer_Predicts()
    {
        using PredictionEngine<Page, PredictedRow> engine = _context.Model.CreatePredictionEngine<Page, PredictedRow>(
            _context.Transforms.ClassifyTopics(SyntheticNews.Trained, "Body", "Heading").Fit(_context.Data.LoadFromEnumerable(Array.Empty<Page>())));

        engine.Predict(new Page { Body = "butter and flour", Heading = "pastry" })
            .Says(SyntheticNews.Trained.Predict("butter and flour", "pastry"), SyntheticNews.Trained.Topics).Should().BeTrue();
        engine.Predict(new Page()).PredictedLabel.Should().Be(0);
    }

    [Fact]
    public void Save_WithinAPipeline_OpensInAnotherContextAndPredictsTheSame()
    {
        IDataView data = _context.Data.LoadFromEnumerable(PredictedRow.Articles().Select(article => new Page { Body = article.Text, Heading = article.Title }));
        ITransformer pipeline = _context.Transforms.CopyColumns("Copy", "Body")
            .Append(_context.Transforms.ClassifyTopics(SyntheticNews.Trained, "Copy", "Heading"))
            .Append(_context.Transforms.Conversion.MapKeyToValue("Topic", "PredictedLabel"))
            .Fit(data);
        using var stream = new MemoryStream();
        _context.Model.Save(pipeline, data.Schema, stream);

        var other = new MLContext();
        IDataView expected = pipeline.Transform(data);
        IDataView actual = other.Model.Load(stream, out DataViewSchema input).Transform(data);

        input.Select(column => column.Name).Should().Equal("Body", "Heading");
        actual.GetColumn<string>("Topic").Should().Equal(expected.GetColumn<string>("Topic"));
        actual.GetColumn<float>("Probability").Should().Equal(expected.GetColumn<float>("Probability"));
        actual.GetColumn<float[]>("Score").Select(scores => string.Join(' ', scores))
            .Should().Equal(expected.GetColumn<float[]>("Score").Select(scores => string.Join(' ', scores)));
    }

    [Theory]
    [InlineData("Nothing", null)]
    [InlineData("Text", "Nothing")]
    [InlineData("Weight", null)]
    [InlineData("Text", "Weight")]
    public void Fit_ColumnMissingOrNoText_ThrowsArgumentExceptionThatNamesIt(string text, string? title)
    {
        TopicEstimator estimator = _context.Transforms.ClassifyTopics(SyntheticNews.Trained, text, title);
        IDataView data = _context.Data.LoadFromArticles(SyntheticNews.Generate(1, 3));

        estimator.Invoking(it => it.Fit(data)).Should().Throw<ArgumentException>().WithMessage($"*\"{(text == "Text" ? title : text)}\"*");
        estimator.Invoking(it => it.GetOutputSchema(SchemaOf(_context, data))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("Text", "")]
    [InlineData("Text", "Text")]
    public void ClassifyTopics_NoNameOrTheSameTwice_ThrowsArgumentException(string text, string? title) =>
        _context.Transforms.Invoking(catalog => catalog.ClassifyTopics(SyntheticNews.Trained, text, title)).Should().Throw<ArgumentException>();

    [Fact]
    public void Transform_VeryLongText_IsClassified()
    {
        string text = string.Concat(Enumerable.Repeat("bishop takes rook ", 200_000));

        PredictedRow.Of(_context, Fit(null), [new(text, "chess"), new(new string('x', 1_000_000), "chess")]).Select(row => row.PredictedLabel)
            .Should().Equal(1u, 0u);
    }

    /// <summary>What ML.NET knows of the columns of a data view before a pipeline is fitted.</summary>
    internal static SchemaShape SchemaOf(MLContext context, IDataView data) =>
        context.Transforms.CopyColumns("Unused", data.Schema[0].Name).GetOutputSchema(new SchemaShape(
            typeof(SchemaShape).GetMethod("Create", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .Invoke(null, [data.Schema]) as IEnumerable<SchemaShape.Column> ?? []));

    private TopicTransformer Fit(string? title) =>
        _context.Transforms.ClassifyTopics(SyntheticNews.Trained, "Text", title).Fit(_context.Data.LoadFromArticles([]));

    private sealed class Page
    {
        public string? Body { get; set; }

        public string? Heading { get; set; }
    }
}
