using System.CommandLine;
using ArticleKit.Display;
using ArticleKit.Tool.Display;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Loading;
using ArticleKit.Topics;

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
        ITopicClassifier? classifier = arguments.GetValue(_noTopics) ? null : CommonOptions.OpenClassifier(arguments.GetValue(_topicModel));
        ArticleAnalysis analysis = BuildAnalyzer(arguments, classifier).Analyze(article, cancellationToken);

        await using StreamWriter writer = _streams.CreateWriter();
        switch (arguments.GetValue(_format))
        {
            case Json:
                await writer.WriteLineAsync(analysis.ToJson(indented: true));
                break;
            case Markdown:
                await writer.WriteAsync(analysis.ToMarkdown(ReportOptionsOf(analysis, classifier)));
                break;
            case Html:
                await writer.WriteAsync(analysis.ToHtml(ReportOptionsOf(analysis, classifier)));
                break;
            default:
                AnalysisScreen.Write(Screen.Create(writer, _streams), analysis);
                break;
        }

        return ExitCode.Success;
    }

    private static ReportOptions ReportOptionsOf(ArticleAnalysis analysis, ITopicClassifier? classifier) =>
        classifier is TopicClassifier known ? ReportOptions.Default.WithTopicWords(analysis, known) : ReportOptions.Default;

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
