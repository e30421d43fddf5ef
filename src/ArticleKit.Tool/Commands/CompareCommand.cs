using System.CommandLine;
using ArticleKit.Tool.Comparing;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Loading;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit compare</c>: two articles side by side.</summary>
internal sealed class CompareCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly Argument<string> _first = Source("A", "The first article: a file, the http or https address of a page, or - for standard input.");
    private readonly Argument<string> _second = Source("B", "The second article.");
    private readonly Option<string?> _format = ReportFormat.Create(ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);
    private readonly Option<string?> _output = ReportFormat.Output();
    private readonly Option<string?> _topicModel = CommonOptions.TopicModel();
    private readonly Option<bool> _noTopics = CommonOptions.NoTopics();

    public CompareCommand(ToolStreams streams)
        : base("compare", "Compares two articles: their lengths, how hard they are to read, their keyphrases and their topics.")
    {
        _streams = streams;
        Arguments.Add(_first);
        Arguments.Add(_second);
        Options.Add(_format);
        Options.Add(_output);
        Options.Add(_topicModel);
        Options.Add(_noTopics);
        CommonOptions.ExcludeEachOther(this, _noTopics, _topicModel);
        Validators.Add(result =>
        {
            if (result.GetValue(_first) == "-" && result.GetValue(_second) == "-")
            {
                result.AddError("Only one article can come from standard input.");
            }
        });
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Examples:
          articlekit compare draft.html final.html
          articlekit compare draft.txt https://example.org/news/1 --format markdown
          curl -s https://example.org/news/1 | articlekit compare - draft.txt --format json
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string first = arguments.GetRequiredValue(_first);
        string second = arguments.GetRequiredValue(_second);
        string? output = arguments.GetValue(_output);
        ReportFile.CheckDiffers(output, first, second);
        string format = arguments.GetValue(_format) ?? ReportFormat.OfName(output) ?? ReportFormat.Text;
        if (format == ReportFormat.Html)
        {
            throw new UsageException("compare writes no html; --format takes text, json or markdown.");
        }

        var source = new ArticleSource(_streams);
        ArticleAnalyzer analyzer = BuildAnalyzer(arguments);
        var comparison = new ArticleComparison(
            new ComparedArticle(first, analyzer.Analyze(await source.LoadAsync(first, cancellationToken), cancellationToken)),
            new ComparedArticle(second, analyzer.Analyze(await source.LoadAsync(second, cancellationToken), cancellationToken)));
        await using StreamWriter writer = ReportFile.Open(output, _streams);
        await WriteAsync(writer, comparison, format, toFile: !ReportFile.IsStandardOutput(output));
        return ExitCode.Success;
    }

    private async Task WriteAsync(StreamWriter writer, ArticleComparison comparison, string format, bool toFile)
    {
        switch (format)
        {
            case ReportFormat.Json:
                await writer.WriteAsync(ComparisonJson.Write(comparison));
                break;
            case ReportFormat.Markdown:
                await writer.WriteAsync(ComparisonMarkdown.Write(comparison));
                break;
            case var _ when !toFile && _streams.OutputStyle != TerminalStyle.Plain:
                new ComparisonPanels(TerminalConsole.Create(writer, _streams)).Write(comparison);
                break;
            default:
                await writer.WriteAsync(ComparisonText.Write(comparison, toFile ? ToolStreams.DefaultWidth : _streams.Width));
                break;
        }
    }

    private ArticleAnalyzer BuildAnalyzer(ParseResult arguments)
    {
        ArticleAnalyzerBuilder builder = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().ExtractKeyphrases();
        return arguments.GetValue(_noTopics)
            ? builder.Build()
            : builder.ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_topicModel))).Build();
    }

    private static Argument<string> Source(string name, string description) => new(name) { Description = description };
}
