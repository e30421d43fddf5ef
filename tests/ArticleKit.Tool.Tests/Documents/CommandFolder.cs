using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ArticleKit.Corpora;
using ArticleKit.Parquet;
using ArticleKit.TestSupport;
using ArticleKit.TestSupport.WebArchives;
using ArticleKit.Tool.Tests.Commands;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Documents;

/// <summary>A folder with files of the names that documents use, in which their commands run one after the other.</summary>
internal sealed class CommandFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly byte[] _page = File.ReadAllBytes(Repository.SamplePage);
    private bool _hasOpened;

    public CommandFolder()
    {
        string table = "key,label,category,text,body\n"
            + string.Concat(TopicRows.Take(60).Select((row, i) => string.Create(CultureInfo.InvariantCulture, $"k{i},{row.Label};all,{row.Label},{row.Text},{row.Text}\n")));
        byte[] rows = Encoding.UTF8.GetBytes(TopicRows.JsonLines(60));
        Write("page.html", _page);
        Write("draft.html", _page);
        Write("final.html", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_page).Replace("ferry", "boat", StringComparison.Ordinal)));
        Write("draft.txt", "The ferry sails on Monday. It is a new boat, and it is faster than the old one."u8.ToArray());
        Write("final.txt", "The ferry sails on Monday. It is a new boat."u8.ToArray());
        Write("articles.jsonl", File.ReadAllBytes(Repository.SampleLines));
        Write("crawl.warc", [.. WarcSample.Info(), .. WarcSample.Response("a")]);
        Write("pages.parquet", ParquetPages());
        Write("train.jsonl", rows);
        Write("dev.jsonl", rows);
        Write("labelled.jsonl", rows);
        foreach (string name in (string[])["train.csv", "dev.csv", "articles.csv"])
        {
            Write(name, Encoding.UTF8.GetBytes(table));
        }
    }

    /// <summary>Runs a command.</summary>
    /// <returns>What it left behind; what it wrote to a file, or opened, counts as output.</returns>
    public async Task<ToolRun> RunAsync(ShownCommand command)
    {
        _hasOpened = false;
        ToolRun run = await ToolRun.RunAsync(
            new MemoryStream(Input(command)), [.. command.Arguments.Select(Resolve)], CreateHandler, openInBrowser: path =>
            {
                _hasOpened = File.Exists(path);
                if (!path.StartsWith(_folder.Path, StringComparison.Ordinal))
                {
                    Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
                }

                return Task.CompletedTask;
            });
        if (command.Output is { } redirected)
        {
            await File.WriteAllBytesAsync(_folder.PathOf(redirected), run.OutputBytes);
        }

        int option = command.Arguments.ToList().IndexOf("--output");
        bool hasWritten = option >= 0 && new FileInfo(Resolve(command.Arguments[option + 1])) is { Exists: true, Length: > 0 };
        return run.OutputBytes.Length > 0 || !(hasWritten || _hasOpened) ? run : run with { OutputBytes = "(elsewhere)"u8.ToArray() };
    }

    public void Dispose() => _folder.Dispose();

    private byte[] Input(ShownCommand command) => command.Before switch
    {
        [] => command.Input is { } name ? File.ReadAllBytes(Resolve(name)) : [],
        ["cat", var name] => File.ReadAllBytes(Resolve(name)),
        ["echo", var text] => Encoding.UTF8.GetBytes(text + "\n"),
        ["curl", .., var address] when address.StartsWith("https://", StringComparison.Ordinal) => _page,
        _ => throw new NotSupportedException($"No test knows the program '{string.Join(' ', command.Before)}'."),
    };

    /// <summary>The place of a file that a command names: in the repository if it is there, and else in the folder.</summary>
    private string Resolve(string argument)
    {
        bool isName = argument.Contains('.', StringComparison.Ordinal) && !argument.StartsWith('-') && !argument.Contains("://", StringComparison.Ordinal) && !argument.Contains(' ', StringComparison.Ordinal)
            && !double.TryParse(argument, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (!isName)
        {
            return argument;
        }

        string known = Repository.PathOf(argument);
        return argument.Contains('/', StringComparison.Ordinal) && File.Exists(known) ? known : _folder.PathOf(argument);
    }

    private static byte[] ParquetPages()
    {
        using var stream = new MemoryStream();
        WriteAsync().GetAwaiter().GetResult();
        return stream.ToArray();

        async Task WriteAsync()
        {
            await using var writer = new ParquetAnswerWriter(stream, new ParquetWritingOptions { Fields = AnswerFields.Of(AnswerFields.Text) }, leaveOpen: true);
            await writer.WriteAsync(ParquetAnswer.Of("a", new ArticleAnalyzerBuilder().Build().Analyze(Article.FromText("The ferry sails on Monday."))));
            await writer.CompleteAsync();
        }
    }

    private StubHandler CreateHandler() => new(_page);

    private void Write(string name, byte[] content)
    {
        File.WriteAllBytes(_folder.PathOf(name), content);
        using var packed = new GZipStream(File.Create(_folder.PathOf(name + ".gz")), CompressionLevel.Fastest);
        packed.Write(content);
    }

    /// <summary>Gives the same page for every address.</summary>
    private sealed class StubHandler(byte[] page) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new ByteArrayContent(page);
            content.Headers.ContentType = new MediaTypeHeaderValue("text/html");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }
}
