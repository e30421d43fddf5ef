using System.CommandLine;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics</c>: models that tell what an article is about.</summary>
internal sealed class TopicsCommand : Command, IHasExamples
{
    public TopicsCommand(ToolStreams streams)
        : base("topics", "Trains, evaluates and uses topic models.")
    {
        Subcommands.Add(new TopicsTrainCommand(streams));
        Subcommands.Add(new TopicsEvaluateCommand(streams));
        Subcommands.Add(new TopicsPredictCommand(streams));
    }

    public string Examples =>
        """
        Examples:
          articlekit topics train train.jsonl.gz --output news.model --progress
          articlekit topics evaluate dev.jsonl.gz --model news.model
          articlekit topics predict articles.jsonl.gz --model news.model
        """;

    /// <summary>The argument of a command that reads labelled articles.</summary>
    public static Argument<string> LabelledData() => new("DATA")
    {
        Description = "JSON Lines, CSV or TSV with text, label and perhaps title, compressed with gzip or not; - for standard input.",
    };
}
