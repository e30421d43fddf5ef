using System.CommandLine;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics</c>: models that tell what an article is about.</summary>
internal sealed class TopicsCommand : Command
{
    public TopicsCommand(ToolStreams streams)
        : base("topics", "Trains, evaluates and uses topic models.")
    {
        _ = streams;
    }
}
