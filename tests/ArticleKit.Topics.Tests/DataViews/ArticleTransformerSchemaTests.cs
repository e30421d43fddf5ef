using ArticleKit.Topics.DataViews;
using ArticleKit.Topics.Tests.MachineLearning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.DataViews;

public class ArticleTransformerSchemaTests
{
    private static readonly string[] Always =
        ["Title", "Byline", "Published", "Language", "Url", "Text", "WordCount", "SentenceCount", "ReadingMinutes", "Warnings", "Error"];

    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void GetOutputSchema_AnalyzerOfNothing_AddsOnlyWhatEveryAnalysisHas() =>
        Added(new ArticleAnalyzerBuilder().Build()).Should().BeEquivalentTo(Always);

    [Fact]
    public void GetOutputSchema_EachPart_AddsItsColumns()
    {
        Added(new ArticleAnalyzerBuilder().ScoreReadability().Build()).Except(Always, StringComparer.Ordinal).Should().BeEquivalentTo(ArticleAnalysisColumns.ReadabilityScores);
        Added(new ArticleAnalyzerBuilder().Summarize().Build()).Except(Always, StringComparer.Ordinal).Should().Equal("Summary");
        Added(new ArticleAnalyzerBuilder().ExtractKeyphrases().Build()).Except(Always, StringComparer.Ordinal).Should().Equal("Keyphrases");
        Added(new ArticleAnalyzerBuilder().ExtractQuotations().Build()).Except(Always, StringComparer.Ordinal).Should().Equal("Quotations");
        Added(new ArticleAnalyzerBuilder().ClassifyTopics(SyntheticNews.Trained).Build()).Except(Always, StringComparer.Ordinal)
            .Should().BeEquivalentTo("Topic", "TopicProbability", "TopicScores");
        Added(new ArticleAnalyzerBuilder().CleanHtml().Build(), new ArticleTransformOptions { IncludeJson = true }).Except(Always, StringComparer.Ordinal).Should().Equal("AnalysisJson");
    }

    [Fact]
    public void GetOutputSchema_Prefix_StandsBeforeEachColumnAndHidesNoneOfTheInput()
    {
        IDataView data = SampleArticles.Mixed.ToDataView(_context);
        DataViewSchema schema = _context.Transforms
            .AnalyzeArticles(new ArticleAnalyzerBuilder().Build(), new ArticleTransformOptions { OutputColumnPrefix = "Article." }).Fit(data).GetOutputSchema(data.Schema);

        schema.Select(column => column.Name).Should().BeEquivalentTo([.. data.Schema.Select(column => column.Name), .. Always.Select(name => "Article." + name)]);
        schema.Should().NotContain(column => column.IsHidden);
    }

    [Fact]
    public void GetOutputSchema_OfTheEstimator_IsThatOfTheTransformer()
    {
        IDataView data = SampleArticles.Mixed.ToDataView(_context);
        ArticleEstimator estimator = _context.Transforms.AnalyzeArticles(FullAnalyzer());

        SchemaShape shape = estimator.GetOutputSchema(TopicTransformerTests.SchemaOf(_context, data));

        DataViewSchema schema = estimator.Fit(data).GetOutputSchema(data.Schema);
        shape.Select(column => column.Name).Except(["Unused"], StringComparer.Ordinal).Should().BeEquivalentTo(schema.Select(column => column.Name).Distinct(StringComparer.Ordinal));
        shape.Single(column => column.Name == "TopicScores").Kind.Should().Be(SchemaShape.Column.VectorKind.Vector);
        ((VectorDataViewType)schema["TopicScores"].Type).Size.Should().Be(3);
        ((VectorDataViewType)schema["Keyphrases"].Type).IsKnownSize.Should().BeFalse();
    }

    [Fact]
    public void Fit_DataThatCannotBeRead_ReadsNoRow()
    {
        static IEnumerable<Article> Unreadable()
        {
            yield return Article.FromText("Rain.");
            throw new InvalidOperationException("read");
        }

        IDataView data = Unreadable().ToDataView(_context);

        _context.Transforms.AnalyzeArticles(FullAnalyzer()).Fit(data).Transform(data).Schema.Should().Contain(column => column.Name == "Ease");
    }

    [Fact]
    public void AnalyzeArticles_Null_MeansTheDefaultOptions()
    {
        IDataView data = new[] { Article.FromText("One sentence stands here.") }.ToDataView(_context);

        _context.Transforms.AnalyzeArticles(FullAnalyzer(), null).Fit(data).GetOutputSchema(data.Schema).Should().Contain(column => column.Name == "Ease");
    }

    [Fact]
    public void AnalyzeArticles_NamedTextAndTitle_ReadsThem()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new Story { Body = "The rook takes the bishop.", Heading = "Chess" }]);

        IDataView analyzed = _context.Transforms.AnalyzeArticles(FullAnalyzer(), "Body", "Heading").Fit(data).Transform(data);

        analyzed.GetColumn<string>("Title").Should().Equal("Chess");
        analyzed.GetColumn<string>("Text").Should().Equal("The rook takes the bishop.");
    }

    [Fact]
    public void Fit_ColumnMissingOrOfAnotherType_ThrowsArgumentExceptionThatNamesIt()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new Story { Number = 1 }]);
        ArticleEstimator missing = _context.Transforms.AnalyzeArticles(FullAnalyzer(), "Nothing");
        ArticleEstimator number = _context.Transforms.AnalyzeArticles(FullAnalyzer(), "Body", "Number");
        ArticleEstimator none = _context.Transforms.AnalyzeArticles(FullAnalyzer());

        missing.Invoking(it => it.Fit(data)).Should().Throw<ArgumentException>().WithMessage("*\"Nothing\"*");
        missing.Invoking(it => it.GetOutputSchema(TopicTransformerTests.SchemaOf(_context, data))).Should().Throw<ArgumentException>().WithMessage("*\"Nothing\"*");
        number.Invoking(it => it.Fit(data)).Should().Throw<ArgumentException>().WithMessage("*\"Number\" must be a text*");
        none.Invoking(it => it.Fit(data)).Should().Throw<ArgumentException>().WithMessage("*column of articles*");
    }

    [Fact]
    public void AnalyzeArticles_ClassifierOfAStranger_GetsTheSlotsThatItNames()
    {
        var analyzer = new ArticleAnalyzerBuilder().ClassifyTopics(new Stranger(["b", "a", "b", "c"])).Build();
        IDataView data = new[] { Article.FromText("Rain.") }.ToDataView(_context);

        IDataView analyzed = _context.Transforms.AnalyzeArticles(analyzer).Fit(data).Transform(data);

        analyzed.GetColumn<float[]>("TopicScores").Single().Should().Equal(0.25f, 0.75f, 0.25f, float.NaN);
        Added(new ArticleAnalyzerBuilder().ClassifyTopics(new Stranger([])).Build()).Should().Contain("Topic").And.NotContain("TopicScores");
    }

    private static ArticleAnalyzer FullAnalyzer() =>
        new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().ClassifyTopics(SyntheticNews.Trained).Build();

    private IEnumerable<string> Added(ArticleAnalyzer analyzer, ArticleTransformOptions? options = null)
    {
        IDataView data = _context.Data.LoadFromEnumerable(Array.Empty<Story>());
        options = (options ?? ArticleTransformOptions.Default) with { Input = new ArticleInputColumns { Text = "Body" } };
        return _context.Transforms.AnalyzeArticles(analyzer, options).Fit(data).GetOutputSchema(data.Schema)
            .Select(column => column.Name).Except(data.Schema.Select(column => column.Name), StringComparer.Ordinal);
    }

    private sealed class Story
    {
        public string? Body { get; set; }

        public string? Heading { get; set; }

        public float Number { get; set; }
    }

    private sealed class Stranger(string[] topics) : ITopicClassifier
    {
        public IReadOnlyList<string> Topics => topics;

        public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default) => new([new TopicScore("a", 0.75), new TopicScore("b", 0.25), new TopicScore("unheard of", 0)]);
    }
}
