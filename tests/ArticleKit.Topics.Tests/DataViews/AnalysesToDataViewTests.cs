using System.Text.Json;
using ArticleKit.Topics.DataViews;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.DataViews;

public class AnalysesToDataViewTests
{
    private static readonly ArticleAnalyzer Analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(1).ExtractKeyphrases(3)
        .ExtractQuotations().ClassifyTopics(SyntheticNews.Trained).Build();

    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void ToAnalyses_Analyses_ComeBackAsTheirJsonTellsThem()
    {
        List<ArticleAnalysis> analyses = Analyses();

        analyses.ToDataView(_context).ToAnalyses().Should().Equal(analyses.Select(analysis => ArticleAnalysis.FromJson(analysis.ToJson())));
    }

    [Fact]
    public void ToAnalyses_SavedAndLoadedDataView_ComeBackWhole()
    {
        List<ArticleAnalysis> analyses = Analyses();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (FileStream stream = File.Create(path))
            {
                _context.Data.SaveAsBinary(analyses.ToDataView(_context), stream, keepHidden: false);
            }

            _context.Data.LoadFromBinary(path).ToAnalyses().Should().Equal(analyses.Select(analysis => ArticleAnalysis.FromJson(analysis.ToJson())));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void ToDataView_Analyses_HasTheirValuesInColumns()
    {
        ArticleAnalysis page = Analyses()[1];
        IDataView data = new[] { page }.ToDataView(_context);

        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Id).ToString().Should().Be("page");
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Title).ToString().Should().Be(page.Title);
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Text).ToString().Should().Be(page.Text);
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Language).ToString().Should().Be("en");
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Url).ToString().Should().Be("https://example.org/bridge");
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Summary).ToString().Should().Be(page.Summary!.Text);
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Topic).ToString().Should().Be(page.Topics!.Top?.Topic ?? "");
        One<float>(data, ArticleAnalysisColumns.WordCount).Should().Be(page.WordCount);
        One<float>(data, ArticleAnalysisColumns.SentenceCount).Should().Be(page.SentenceCount);
        One<float>(data, ArticleAnalysisColumns.ReadingMinutes).Should().Be((float)page.ReadingTime.TotalMinutes);
        One<float>(data, "FleschKincaidGrade").Should().Be((float)page.Readability!.FleschKincaidGrade!.Value);
        One<float>(data, "Ease").Should().Be((float)page.Readability.Ease!.Value);
        Texts(data, ArticleAnalysisColumns.Keyphrases).Should().Equal(page.Keyphrases!.Select(keyphrase => keyphrase.Text));
        Texts(data, ArticleAnalysisColumns.Quotations).Should().Equal(page.Quotations!.Select(quotation => quotation.Text)).And.NotBeEmpty();
        Texts(data, ArticleAnalysisColumns.Warnings).Should().Equal(page.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void ToDataView_AnalysisOfNothing_HasMissingValues()
    {
        IDataView data = new[] { new ArticleAnalysis() { Published = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(1)) } }.ToDataView(_context);

        foreach (string score in ArticleAnalysisColumns.ReadabilityScores)
        {
            One<float>(data, score).Should().Be(float.NaN);
        }

        One<float>(data, ArticleAnalysisColumns.TopicProbability).Should().Be(float.NaN);
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Title).IsEmpty.Should().BeTrue();
        One<ReadOnlyMemory<char>>(data, ArticleAnalysisColumns.Published).ToString().Should().Be("2026-03-01T08:30:00.0000000+01:00");
        Texts(data, ArticleAnalysisColumns.Keyphrases).Should().BeEmpty();
    }

    [Fact]
    public void ReadabilityScores_EachName_IsAColumnAndAScoreOfReports()
    {
        DataViewSchema schema = Array.Empty<ArticleAnalysis>().ToDataView(_context).Schema;

        ArticleAnalysisColumns.ReadabilityScores.Should().OnlyHaveUniqueItems().And.OnlyContain(name => schema[name].Type == NumberDataViewType.Single
            && typeof(ArticleKit.Readability.ReadabilityReport).GetProperty(name)!.PropertyType == typeof(double?));
    }

    [Fact]
    public void ToAnalyses_ColumnThatDoesNotFit_ThrowsWhatSaysSo()
    {
        IDataView data = SampleArticles.Mixed.ToDataView(_context);

        data.Invoking(view => view.ToAnalyses()).Should().Throw<ArgumentException>().WithMessage("*AnalysisJson*");
        data.Invoking(view => view.ToAnalyses("HtmlBytes")).Should().Throw<ArgumentException>();
        data.Invoking(view => view.ToAnalyses("Text").ToList()).Should().Throw<JsonException>();
    }

    private static List<ArticleAnalysis> Analyses() => [.. SampleArticles.Mixed.Select(article => Analyzer.Analyze(article))];

    private static T One<T>(IDataView data, string column)
    {
        using DataViewRowCursor cursor = data.GetRowCursor([data.Schema[column]]);
        ValueGetter<T> getter = cursor.GetGetter<T>(data.Schema[column]);
        cursor.MoveNext().Should().BeTrue();
        T value = default!;
        getter(ref value);
        return value;
    }

    private static IEnumerable<string> Texts(IDataView data, string column) =>
        One<VBuffer<ReadOnlyMemory<char>>>(data, column).DenseValues().Select(text => text.ToString());
}
