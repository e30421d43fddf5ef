using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ArticleKit.Corpora;
using ArticleKit.TestSupport;
using ArticleKit.TestSupport.WebArchives;

namespace ArticleKit.Parquet.Tests;

/// <summary>
/// The pieces of code of docs/corpora.md, letter by letter, each between two marks: they are compiled, they do what the page says, and the page has no others.
/// </summary>
[SuppressMessage("Performance", "CA1849", Justification = "The code is that of the page.")]
public sealed class CorporaDocumentTests : IDisposable
{
    private const string ThisFile = "tests/ArticleKit.Parquet.Tests/CorporaDocumentTests.cs";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlekit-");
    private readonly string _before = Environment.CurrentDirectory;
    private readonly (TextWriter Out, TextWriter Error) _console = (Console.Out, Console.Error);
    private readonly StringWriter _written = new();

    // The page names files without a folder.
    public CorporaDocumentTests()
    {
        Environment.CurrentDirectory = _folder.FullName;
        Console.SetOut(_written);
        Console.SetError(_written);
    }

    private string[] Written => _written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        Console.SetOut(_console.Out);
        Console.SetError(_console.Error);
        Environment.CurrentDirectory = _before;
        _written.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Page_ItsCode_IsWhatTheTestsRun()
    {
        string page = await File.ReadAllTextAsync(Repository.PathOf("docs/corpora.md"));
        string[] lines = await File.ReadAllLinesAsync(Repository.PathOf(ThisFile));

        // What a file has at its top is not part of a method.
        string[] shown = [.. Regex.Matches(page.ReplaceLineEndings("\n"), "```csharp\n(?:using [A-Za-z.]+;\n|\n)*(?<code>.*?)```", RegexOptions.Singleline).Select(match => match.Groups["code"].Value)];

        shown.Should().HaveCount(4).And.Equal(Marked(lines));
    }

    [Fact]
    public async Task Page_Reading_TellsTitlesAndFailures()
    {
        await using (var packed = new GZipStream(File.Create("crawl.warc.gz"), CompressionLevel.Fastest))
        {
            await packed.WriteAsync((byte[])[.. WarcSample.Response("a"), .. WarcSample.Record("response", "b", "application/http; msgtype=response", "no HTTP"u8.ToArray())]);
        }

        // <page>
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Build();
        var options = new CorpusReadingOptions { RecordFailed = record => Console.Error.WriteLine($"{record.Id}: {record.Error!.Code}") };

        using FileStream file = File.OpenRead("crawl.warc.gz");
        await foreach (ArticleResult result in analyzer.AnalyzeAsync(CorpusFormat.Warc.ReadAsync(file, options)))
        {
            Console.WriteLine(result.Analysis?.Title);
        }
        // </page>

        Written.Should().BeEquivalentTo("Harbour", "urn:uuid:b: invalid_record");
    }

    [Theory]
    [InlineData("a.parquet", "Parquet")]
    [InlineData("a.warc.gz", "WARC")]
    [InlineData("a.txt", null)]
    public void Page_FormatOfAFile_IsThatOfItsName(string path, string? name)
    {
        // <page>
        CorpusFormat? format = CorpusFormat.OfFile(path, [.. CorpusFormat.BuiltIn, ParquetFormat.Default]);
        // </page>

        (format?.Name).Should().Be(name);
    }

    [Fact]
    public async Task Page_PartOfAFile_GivesItsRows()
    {
        using var file = new MemoryStream(await CorpusFile.WriteAsync(new global::Parquet.ParquetOptions(), 4, CorpusFile.Texts("id", "x", "y"), CorpusFile.Texts("text", "one", "two")));

        // <page>
        IReadOnlyList<ParquetRowGroup> groups = await ParquetFormat.ReadRowGroupsAsync(file);
        await foreach (CorpusRecord record in ParquetFormat.Default.ReadRecordsAsync(file, firstRowGroup: 2, rowGroupCount: 1))
        {
            Console.WriteLine($"{record.Number}: {record.Id}");
        }
        // </page>

        groups.Should().HaveCount(4);
        Written.Should().Equal("5: x", "6: y");
    }

    [Fact]
    public async Task Page_Writing_MakesAFileOfAnswers()
    {
        ArticleAnalyzer analyzer = ArticleAnalyzer.Default;
        IAsyncEnumerable<Article> articles = new[] { Article.FromHtml(WarcSample.Page) with { Id = "a" }, Article.FromText("The harbour was closed.") with { Id = "b" } }.ToAsyncEnumerable();

        // <page>
        await using var writer = new ParquetAnswerWriter(File.Create("analyses.parquet"), new ParquetWritingOptions { Fields = AnswerFields.Of(AnswerFields.Title, AnswerFields.Readability) });
        await foreach (ArticleResult result in analyzer.AnalyzeAsync(articles))
        {
            await writer.WriteAsync(result.Analysis is { } analysis ? ParquetAnswer.Of(result.Id!, analysis) : ParquetAnswer.Of(result.Id!, result.Error!));
        }

        await writer.CompleteAsync();
        // </page>

        await writer.DisposeAsync();
        using FileStream written = File.OpenRead("analyses.parquet");
        var titles = new ParquetFormat(new ParquetFormatOptions { TextColumn = "title" });
        (await titles.ReadRecordsAsync(written).ToListAsync()).Select(record => (record.Id, record.Article?.Text)).Should().Equal(("a", "Harbour"), ("b", null));
    }

    private static List<string> Marked(string[] lines)
    {
        const string Indent = "        ";
        List<string> pieces = [];
        bool isInside = false;
        foreach (string line in lines)
        {
            if (line == $"{Indent}// <page>")
            {
                pieces.Add("");
            }
            else if (isInside && line != $"{Indent}// </page>")
            {
                pieces[^1] += (line.Length == 0 ? "" : line[Indent.Length..]) + "\n";
            }

            isInside = line == $"{Indent}// <page>" || (isInside && line != $"{Indent}// </page>");
        }

        return pieces;
    }
}
