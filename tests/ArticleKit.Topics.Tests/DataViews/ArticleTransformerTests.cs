using ArticleKit.Topics.DataViews;
using CsCheck;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.DataViews;

public class ArticleTransformerTests
{
    private static readonly ArticleAnalyzer Full = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(1).ExtractKeyphrases(3)
        .ExtractQuotations().ClassifyTopics(SyntheticNews.Trained).Build();

    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void Transform_MixedArticles_SaysWhatTheAnalyzerSays()
    {
        IDataView data = Analyze(Full, SampleArticles.Mixed, new ArticleTransformOptions { IncludeJson = true });

        data.ToAnalyses().Should().Equal(SampleArticles.Mixed.Select(article => ArticleAnalysis.FromJson(Full.Analyze(article).ToJson())));
        data.GetColumn<string>("Error").Should().OnlyContain(error => string.IsNullOrEmpty(error));
        data.GetColumn<float>("Lix").Should().Equal(SampleArticles.Mixed.Select(article => (float?)Full.Analyze(article).Readability!.Lix ?? float.NaN));
        data.GetColumn<string>("Id").Should().Equal(SampleArticles.Mixed.Select(article => article.Id));
    }

    [Fact]
    public void Transform_AnyText_NeverThrows() => Gen.String.List[1, 5].Sample(texts =>
    {
        IDataView data = Analyze(Full, texts.Select(text => Article.FromText(text)));
        return data.GetColumn<string>("Text").Select(text => text ?? "").SequenceEqual(texts, StringComparer.Ordinal)
            && data.GetColumn<float[]>("TopicScores").All(scores => scores.Length == SyntheticNews.Topics.Count);
    });

    [Fact]
    public void TopicScores_EachRow_AreThoseOfTheClassifierInNamedSlots()
    {
        Article[] articles = [Article.FromText("bishop takes rook, and the pawn is lost"), Article.FromText("")];
        IDataView data = Analyze(Full, articles);

        VBuffer<ReadOnlyMemory<char>> names = default;
        data.Schema["TopicScores"].GetSlotNames(ref names);
        names.DenseValues().Select(name => name.ToString()).Should().Equal(SyntheticNews.Trained.Topics);
        float[][] scores = [.. data.GetColumn<float[]>("TopicScores")];
        var probabilities = SyntheticNews.Trained.Predict(articles[0].Text!).Topics.ToDictionary(topic => topic.Topic, topic => (float)topic.Probability, StringComparer.Ordinal);
        scores[0].Should().Equal(SyntheticNews.Trained.Topics.Select(topic => probabilities[topic]));
        scores[1].Should().OnlyContain(score => float.IsNaN(score));
        data.GetColumn<string>("Topic").Should().Equal("chess", "");
    }

    [Fact]
    public void Transform_ArticlesThatFail_HaveMissingValuesAndTellWhy()
    {
        ArticleAnalyzer strict = new ArticleAnalyzerBuilder().ScoreReadability().ClassifyTopics(SyntheticNews.Trained)
            .WithLimits(new ArticleLimits { MaxInputLength = 20 }).Build();
        Article[] articles = [Article.FromText("Short enough."), Article.FromText("This one is longer than what is allowed."), Article.FromText("Short again.")];

        IDataView data = Analyze(strict, articles, new ArticleTransformOptions { IncludeJson = true });

        string[] errors = [.. data.GetColumn<string>("Error")];
        errors[1].Should().StartWith("InputTooLong: ");
        errors[0].Should().BeEmpty();
        data.GetColumn<float>("WordCount").Should().Equal(2, float.NaN, 2);
        data.GetColumn<string>("Text").Should().Equal("Short enough.", "", "Short again.");
        data.GetColumn<float[]>("TopicScores").ElementAt(1).Should().OnlyContain(score => float.IsNaN(score));
        data.ToAnalyses().ElementAt(1).Should().BeNull();

        IDataView throwing = Analyze(strict, articles, new ArticleTransformOptions { ThrowOnError = true });
        throwing.Invoking(view => view.GetColumn<float>("WordCount").ToList()).Should().Throw<Exception>()
            .Which.GetBaseException().Should().BeOfType<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InputTooLong);
    }

    [Fact]
    public void Transform_CustomStepThatThrows_FailsItsRowsOnly()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new Step(context =>
        {
            if (context.Article.Text!.Length > 5)
            {
                throw new InvalidOperationException("too much");
            }
        })).Build();

        IDataView data = Analyze(analyzer, [Article.FromText("Rain."), Article.FromText("Rain all day.")]);

        data.GetColumn<string>("Error").Should().SatisfyRespectively(first => first.Should().BeEmpty(), second => second.Should().StartWith("AnalysisFailed: ").And.Contain("too much"));
    }

    [Fact]
    public void Transform_ManyCursorsAtOnceAndAgain_AllSayTheSame()
    {
        IDataView data = Analyze(Full, SampleArticles.Generate(3, 60));
        List<float> Grades() => [.. data.GetColumn<float>("FleschKincaidGrade")];
        List<float> expected = Grades();

        expected.Should().HaveCount(60).And.OnlyContain(grade => float.IsFinite(grade));
        Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Grades()).ToList().Should().OnlyContain(grades => grades.SequenceEqual(expected));
    }

    [Fact]
    public void GetRowCursorSet_SeveralCursors_ShareTheRowsAmongThem()
    {
        IDataView data = Analyze(Full, SampleArticles.Generate(3, 200));
        DataViewSchema.Column column = data.Schema["WordCount"];

        DataViewRowCursor[] cursors = data.GetRowCursorSet([column], 4);
        List<float>[] parts = [.. cursors.AsParallel().WithDegreeOfParallelism(4).Select(cursor => Read(cursor, column))];

        cursors.Should().HaveCount(4);
        parts.SelectMany(part => part).Order().Should().Equal(data.GetColumn<float>("WordCount").Order());
    }

    [Fact]
    public void Transform_OnlyInputColumnsRead_AnalysesNothing()
    {
        int analysed = 0;
        ArticleAnalyzer counting = new ArticleAnalyzerBuilder().AddStep(new Step(_ => Interlocked.Increment(ref analysed))).Build();
        IDataView data = Analyze(counting, SampleArticles.Generate(3, 20), new ArticleTransformOptions { OutputColumnPrefix = "Analyzed" });

        data.GetColumn<string>("Text").Should().HaveCount(20);
        analysed.Should().Be(0);
        data.ToArticles().Should().HaveCount(20);
        analysed.Should().Be(0);
        data.GetColumn<float>("AnalyzedWordCount").Should().HaveCount(20);
        analysed.Should().Be(20);
    }

    [Fact]
    public void Transform_SeveralColumnsOfARow_AnalysesItOnce()
    {
        int analysed = 0;
        ArticleAnalyzer counting = new ArticleAnalyzerBuilder().ScoreReadability().AddStep(new Step(_ => Interlocked.Increment(ref analysed))).Build();

        using PredictionEngine<Body, Grade> engine = _context.Model.CreatePredictionEngine<Body, Grade>(
            _context.Transforms.AnalyzeArticles(counting).Fit(_context.Data.LoadFromEnumerable(Array.Empty<Body>())));

        Grade grade = engine.Predict(new Body { Text = "The boat came in at noon. Nobody was on board." });
        grade.WordCount.Should().Be(10);
        grade.Lix.Should().BeGreaterThan(0);
        analysed.Should().Be(1);
    }

    [Fact]
    public void AnalyzeArticles_CancelledToken_EndsTheReading()
    {
        using var source = new CancellationTokenSource();
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new Step(_ => source.Cancel())).Build();
        IDataView data = _context.Transforms.AnalyzeArticles(analyzer, cancellationToken: source.Token)
            .Fit(Array.Empty<Article>().ToDataView(_context)).Transform(SampleArticles.Generate(3, 50).ToDataView(_context));

        data.Invoking(view => view.GetColumn<float>("WordCount").ToList()).Should().Throw<Exception>()
            .Which.GetBaseException().Should().BeAssignableTo<OperationCanceledException>();
    }

    private static List<float> Read(DataViewRowCursor cursor, DataViewSchema.Column column)
    {
        using (cursor)
        {
            ValueGetter<float> getter = cursor.GetGetter<float>(column);
            List<float> values = [];
            while (cursor.MoveNext())
            {
                float value = 0;
                getter(ref value);
                values.Add(value);
            }

            return values;
        }
    }

    private IDataView Analyze(ArticleAnalyzer analyzer, IEnumerable<Article> articles, ArticleTransformOptions? options = null)
    {
        IDataView data = articles.ToDataView(_context);
        return _context.Transforms.AnalyzeArticles(analyzer, options).Fit(data).Transform(data);
    }

    private sealed class Step(Action<AnalysisContext> action) : IAnalysisStep
    {
        public void Run(AnalysisContext context) => action(context);
    }

    private sealed class Body
    {
        public string? Text { get; set; }
    }

    private sealed class Grade
    {
        public float WordCount { get; set; }

        public float Lix { get; set; }
    }
}
