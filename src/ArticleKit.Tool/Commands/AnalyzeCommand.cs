using System.CommandLine;
using ArticleKit.Tool.Display;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Loading;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit analyze</c>: one article, for a person.</summary>
internal sealed class AnalyzeCommand : Command, IHasExamples
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Markdown = "markdown";
    private const string Html = "html";

    private readonly ToolStreams _streams;
    private readonly Option<int?> _summarySentences = CommonOptions.SummarySentences();
    private readonly Option<int?> _summaryWords = CommonOptions.SummaryWords();
    private readonly Option<string?> _topicModel = CommonOptions.TopicModel();
    private readonly Option<bool> _noTopics = new("--no-topics") { Description = "Leave the topics out: their model is not loaded, which saves time." };

    private readonly Argument<string> _source = new("FILE|URL|-")
    {
        Description = "A file with a web page or a plain text, the http or https address of a page, or - for standard input.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to show the analysis.",
        HelpName = $"{Text}|{Json}|{Markdown}|{Html}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json, Markdown, Html);

    public AnalyzeCommand(ToolStreams streams)
        : base("analyze", "Analyses one article: its title, author, date, summary, readability, keyphrases, quotations and topics.")
    {
        _streams = streams;
        Arguments.Add(_source);
        Options.Add(_format);
        Options.Add(_summarySentences);
        Options.Add(_summaryWords);
        Options.Add(_topicModel);
        Options.Add(_noTopics);
        Validators.Add(result =>
        {
            if (result.GetValue(_noTopics) && result.GetValue(_topicModel) is not null)
            {
                result.AddError("--no-topics and --topic-model exclude each other.");
            }
        });
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Examples:
          articlekit analyze page.html
          articlekit analyze https://example.org/news/1 --format markdown
          curl -s https://example.org/news/1 | articlekit analyze - --format json
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        Article article = await new ArticleSource(_streams).LoadAsync(arguments.GetRequiredValue(_source), cancellationToken);
        ArticleAnalysis analysis = BuildAnalyzer(arguments).Analyze(article, cancellationToken);

        await using StreamWriter writer = _streams.CreateWriter();
        switch (arguments.GetValue(_format))
        {
            case Json:
                await writer.WriteLineAsync(analysis.ToJson(indented: true));
                break;
            case Markdown:
                await writer.WriteAsync(MarkdownReport.Write(analysis));
                break;
            case Html:
                await writer.WriteAsync(HtmlReport.Write(analysis));
                break;
            case var _ when _streams.OutputStyle != TerminalStyle.Plain:
                new AnalysisPanels(TerminalConsole.Create(writer, _streams)).Write(analysis);
                break;
            default:
                AnalysisScreen.Write(new Screen(writer, _streams.Width), analysis);
                break;
        }

        return ExitCode.Success;
    }

    private ArticleAnalyzer BuildAnalyzer(ParseResult arguments)
    {
        ArticleAnalyzerBuilder builder = new ArticleAnalyzerBuilder()
            .CleanHtml()
            .ScoreReadability()
            .Summarize(CommonOptions.ToSummaryOptions(arguments.GetValue(_summarySentences), arguments.GetValue(_summaryWords)))
            .ExtractKeyphrases()
            .ExtractQuotations();
        return arguments.GetValue(_noTopics)
            ? builder.Build()
            : builder.ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_topicModel))).Build();
    }
}
