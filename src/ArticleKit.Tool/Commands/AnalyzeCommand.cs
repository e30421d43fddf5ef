using System.CommandLine;
using ArticleKit.Display;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Loading;
using ArticleKit.Tool.Terminal;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit analyze</c>: one article, for a person.</summary>
internal sealed class AnalyzeCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly Option<int?> _summarySentences = CommonOptions.SummarySentences();
    private readonly Option<int?> _summaryWords = CommonOptions.SummaryWords();
    private readonly Option<string?> _topicModel = CommonOptions.TopicModel();
    private readonly Option<bool> _noTopics = CommonOptions.NoTopics();

    private readonly Argument<string> _source = new("FILE|URL|-")
    {
        Description = "A file with a web page or a plain text, the http or https address of a page, or - for standard input.",
    };

    private readonly Option<string?> _format = ReportFormat.Create(ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown, ReportFormat.Html);

    private readonly Option<string?> _output = ReportFormat.Output();

    private readonly Option<bool> _open = new("--open")
    {
        Description = "Show the report in the browser, as html; without --output it is a file in the folder for temporary files, where it stays until that is emptied.",
    };

    public AnalyzeCommand(ToolStreams streams)
        : base("analyze", "Analyses one article: its title, author, date, summary, readability, keyphrases, quotations and topics.")
    {
        _streams = streams;
        Arguments.Add(_source);
        Options.Add(_format);
        Options.Add(_output);
        Options.Add(_open);
        Options.Add(_summarySentences);
        Options.Add(_summaryWords);
        Options.Add(_topicModel);
        Options.Add(_noTopics);
        CommonOptions.ExcludeEachOther(this, _noTopics, _topicModel);
        Validators.Add(result =>
        {
            if (result.GetValue(_open) && (result.GetValue(_format) is not (null or ReportFormat.Html) || result.GetValue(_output) == "-"))
            {
                result.AddError("--open shows a file with --format html.");
            }
        });
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Examples:
          articlekit analyze page.html
          articlekit analyze page.html --open
          articlekit analyze page.html --output report.html
          articlekit analyze https://example.org/news/1 --format markdown
          curl -s https://example.org/news/1 | articlekit analyze - --format json
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string source = arguments.GetRequiredValue(_source);
        string? output = arguments.GetValue(_output);
        bool opens = arguments.GetValue(_open);
        string format = arguments.GetValue(_format) ?? (opens ? ReportFormat.Html : ReportFormat.OfName(output) ?? ReportFormat.Text);
        ReportFile.CheckDiffers(output, source);
        Article article = await new ArticleSource(_streams).LoadAsync(source, cancellationToken);
        ITopicClassifier? classifier = arguments.GetValue(_noTopics) ? null : CommonOptions.OpenClassifier(arguments.GetValue(_topicModel));
        ArticleAnalysis analysis = BuildAnalyzer(arguments, classifier).Analyze(article, cancellationToken);
        output ??= opens ? ReportFile.InTemporaryFolder() : null;
        await using (StreamWriter writer = ReportFile.Open(output, _streams))
        {
            await WriteAsync(writer, analysis, classifier, format, toFile: !ReportFile.IsStandardOutput(output));
        }

        if (opens)
        {
            await _streams.OpenInBrowser(Path.GetFullPath(output!), cancellationToken);
        }

        return ExitCode.Success;
    }

    private async Task WriteAsync(StreamWriter writer, ArticleAnalysis analysis, ITopicClassifier? classifier, string format, bool toFile)
    {
        if (format == ReportFormat.Json)
        {
            await writer.WriteLineAsync(analysis.ToJson(indented: true));
            return;
        }

        ArticleReportOptions options = ReportOptionsOf(analysis, classifier);
        switch (format)
        {
            case ReportFormat.Markdown:
                await writer.WriteAsync(analysis.ToMarkdown(options));
                break;
            case ReportFormat.Html:
                await writer.WriteAsync(analysis.ToHtml(options));
                break;
            case var _ when !toFile && _streams.OutputStyle != TerminalStyle.Plain:
                new AnalysisPanels(TerminalConsole.Create(writer, _streams), options).Write(analysis);
                break;
            default:
                // Who looks at the report has the article at hand.
                int width = toFile ? ToolStreams.DefaultWidth : Math.Max(_streams.Width, ArticleReportOptions.MinimumTextWidth);
                await writer.WriteAsync(analysis.ToText(options with { IncludeText = false, TextWidth = width }));
                break;
        }
    }

    private static ArticleReportOptions ReportOptionsOf(ArticleAnalysis analysis, ITopicClassifier? classifier) =>
        classifier is TopicClassifier known ? ArticleReportOptions.Default.WithTopicWords(analysis, known) : ArticleReportOptions.Default;

    private ArticleAnalyzer BuildAnalyzer(ParseResult arguments, ITopicClassifier? classifier)
    {
        ArticleAnalyzerBuilder builder = new ArticleAnalyzerBuilder()
            .CleanHtml()
            .ScoreReadability()
            .Summarize(CommonOptions.ToSummaryOptions(arguments.GetValue(_summarySentences), arguments.GetValue(_summaryWords)))
            .ExtractKeyphrases()
            .ExtractQuotations();
        return classifier is null ? builder.Build() : builder.ClassifyTopics(classifier).Build();
    }
}
