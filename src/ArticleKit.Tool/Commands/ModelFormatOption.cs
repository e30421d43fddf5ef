using System.CommandLine;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary>In which form a model is written.</summary>
internal static class ModelFormatOption
{
    private const string Compact = "compact";
    private const string MlNet = "ml-net";

    public static Option<string> Create() => new Option<string>("--model-format")
    {
        Description = "The form of the model: the small one of ArticleKit, or that of ML.NET, which any program with ML.NET can open.",
        HelpName = $"{Compact}|{MlNet}",
        DefaultValueFactory = _ => Compact,
    }.AcceptOnlyFromAmong(Compact, MlNet);

    public static TopicModelFormat Read(string value) => value == MlNet ? TopicModelFormat.MlNet : TopicModelFormat.Compact;
}
