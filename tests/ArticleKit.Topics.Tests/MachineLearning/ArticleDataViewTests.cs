using CsCheck;
using Microsoft.ML;

namespace ArticleKit.Topics.Tests.MachineLearning;

public class ArticleDataViewTests
{
    private readonly MLContext _context = new();

    [Fact]
    public void ReadArticles_AnyArticles_ComeBackAsTheyWere() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, Gen.Float[0.25f, 1000f]).List[0, 6].Sample(rows =>
        {
            List<LabelledArticle> articles =
                [.. rows.Select(row => new LabelledArticle(row.Item1, row.Item2, row.Item3.Length == 0 ? null : row.Item3) { Weight = row.Item4 })];
            IDataView data = _context.Data.LoadFromArticles(articles);

            return data.ReadArticles(titleColumnName: "Title", exampleWeightColumnName: "Weight").SequenceEqual(articles);
        });

    [Fact]
    public void ReadArticles_WithoutTitleAndWeight_LeavesThemOut() =>
        _context.Data.LoadFromArticles([new("rook", "chess", "Title") { Weight = 3 }]).ReadArticles()
            .Should().Equal(new LabelledArticle("rook", "chess"));

    [Fact]
    public void ReadArticles_KeyLabels_GivesTheirNames()
    {
        IDataView data = _context.Data.LoadFromArticles([new("rook", "chess"), new("mast", "sailing"), new("pawn", "chess")]);

        _context.Transforms.Conversion.MapValueToKey("Label").Fit(data).Transform(data).ReadArticles().Select(article => article.Label)
            .Should().Equal("chess", "sailing", "chess");
    }

    [Fact]
    public void ReadArticles_TextFileOfMlNet_ReadsItsRows()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, "Label\tText\nchess\tthe rook\nsailing\tthe mast\n");
            IDataView data = _context.Data.LoadFromTextFile<FileRow>(path, hasHeader: true);

            data.ReadArticles().Should().Equal(new LabelledArticle("the rook", "chess"), new LabelledArticle("the mast", "sailing"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Nothing", "Text", null, null)]
    [InlineData("Label", "Nothing", null, null)]
    [InlineData("Label", "Text", "Weight", null)]
    [InlineData("Label", "Text", null, "Title")]
    public void ReadArticles_ColumnThatDoesNotFit_ThrowsArgumentExceptionAtOnce(string label, string text, string? title, string? weight)
    {
        IDataView data = _context.Data.LoadFromArticles([]);

        data.Invoking(view => view.ReadArticles(label, text, title, weight)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void MapTopicsToKeys_UnknownTopic_BecomesAMissingKey()
    {
        IDataView data = _context.Data.LoadFromArticles([new("", "sailing"), new("", "chess"), new("", "unheard of")]);

        IDataView keyed = _context.Transforms.Conversion.MapTopicsToKeys(SyntheticNews.Trained, "Key", "Label").Fit(data).Transform(data);

        keyed.ReadArticles("Key").Select(article => article.Label).Should().Equal("sailing", "chess", "");
    }

    private sealed class FileRow
    {
        [Microsoft.ML.Data.LoadColumn(0)]
        public string? Label { get; set; }

        [Microsoft.ML.Data.LoadColumn(1)]
        public string? Text { get; set; }
    }
}
