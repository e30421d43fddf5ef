using ArticleKit.Topics.DataViews;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.DataViews;

/// <summary>The analyzer among the components of ML.NET.</summary>
public class ArticlePipelineTests
{
    private static readonly ArticleAnalyzer Analyzer = new ArticleAnalyzerBuilder().ScoreReadability().Build();

    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void NormalizeMinMax_ReadabilityColumns_LieFromZeroToOne()
    {
        IDataView data = SampleArticles.Generate(5, 80).ToDataView(_context);
        var pipeline = _context.Transforms.AnalyzeArticles(Analyzer)
            .Append(_context.Transforms.Concatenate("Features", "Ease", "Lix", "WordCount"))
            .Append(_context.Transforms.NormalizeMinMax("Features", fixZero: false));

        float[][] features = [.. pipeline.Fit(data).Transform(data).GetColumn<float[]>("Features")];

        features.Should().HaveCount(80).And.OnlyContain(row => row.All(value => value >= 0 && value <= 1));
        features.Max(row => row[0]).Should().Be(1);
        features.Min(row => row[0]).Should().Be(0);
    }

    [Fact]
    public void Trainer_ReadabilityColumns_LearnsToTellHardFromEasyAndTheSameEachTime()
    {
        IDataView train = SampleArticles.Generate(5, 120).ToDataView(_context);
        IDataView test = SampleArticles.Generate(6, 40).ToDataView(_context);

        string[] Predict()
        {
            var context = new MLContext(seed: 1);
            var pipeline = context.Transforms.Conversion.MapValueToKey("Label", "Id")
                .Append(context.Transforms.AnalyzeArticles(Analyzer))
                .Append(context.Transforms.Concatenate("Features", [.. ArticleAnalysisColumns.ReadabilityScores]))
                .Append(context.Transforms.ReplaceMissingValues("Features"))
                .Append(context.Transforms.NormalizeMinMax("Features"))
                .Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
                .Append(context.Transforms.Conversion.MapKeyToValue("Predicted", "PredictedLabel"));
            return [.. pipeline.Fit(train).Transform(test).GetColumn<string>("Predicted")];
        }

        string[] predicted = Predict();
        predicted.Should().Equal(test.GetColumn<string>("Id"));
        Predict().Should().Equal(predicted);
    }

    [Fact]
    public void Save_ChainWithAnAnalyzer_ThrowsNotSupportedExceptionAndTheRestCanBeSaved()
    {
        IDataView data = SampleArticles.Generate(5, 20).ToDataView(_context);
        ArticleTransformer analyzer = _context.Transforms.AnalyzeArticles(Analyzer).Fit(data);
        IDataView analyzed = analyzer.Transform(data);
        ITransformer rest = _context.Transforms.Concatenate("Features", "Ease", "WordCount")
            .Append(_context.Transforms.NormalizeMinMax("Features")).Fit(analyzed);
        using var stream = new MemoryStream();

        _context.Model.Invoking(model => model.Save(analyzer.Append(rest), data.Schema, new MemoryStream()))
            .Should().Throw<NotSupportedException>().WithMessage("*cannot be saved*");
        _context.Model.Save(rest, analyzed.Schema, stream);

        ITransformer loaded = new MLContext().Model.Load(stream, out _);
        analyzer.Append(loaded).Transform(data).GetColumn<float[]>("Features").Select(row => string.Join(' ', row))
            .Should().Equal(rest.Transform(analyzed).GetColumn<float[]>("Features").Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void AnalyzeArticles_BehindAndBeforeOtherComponents_Works()
    {
        IDataView data = SampleArticles.Mixed.ToDataView(_context);
        var pipeline = _context.Transforms.CopyColumns("Before", "Id")
            .Append(_context.Transforms.AnalyzeArticles(Analyzer))
            .Append(_context.Transforms.SelectColumns("Before", "Ease", "Error"));

        IDataView selected = pipeline.Fit(data).Transform(data);

        selected.Schema.Where(column => !column.IsHidden).Select(column => column.Name).Should().BeEquivalentTo("Before", "Ease", "Error");
        selected.GetColumn<string>("Before").Should().Equal(SampleArticles.Mixed.Select(article => article.Id));
        _context.Data.Cache(selected).GetColumn<float>("Ease").Should().Equal(selected.GetColumn<float>("Ease"));
    }

    [Fact]
    public void Transform_TenMillionCharacters_GivesARow()
    {
        IDataView data = new[] { Article.FromText(new string('x', 10_000_000)), Article.FromText("Rain.") }.ToDataView(_context);

        _context.Transforms.AnalyzeArticles(Analyzer).Fit(data).Transform(data).GetColumn<float>("WordCount").Should().Equal(1, 1);
    }
}
