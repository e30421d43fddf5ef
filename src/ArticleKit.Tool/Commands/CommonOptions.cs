using System.CommandLine;
using System.Globalization;
using ArticleKit.Summarization;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Hosting;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<int?> SummarySentences() =>
        Number("--summary-sentences", "The sentences of the summary; 3 where neither this nor --summary-words is given.");

    public static Option<int?> SummaryWords() =>
        Number("--summary-words", "The words of the summary, as nearly as whole sentences allow.");

    public static Option<string?> TopicModel(string name = "--topic-model") => new(name)
    {
        Description = "A topic model made by 'articlekit topics train'; by default the English news model inside.",
        HelpName = "PATH",
    };

    public static Option<bool> NoTopics() => new("--no-topics") { Description = "Leave the topics out: their model is not loaded, which saves time." };

    /// <summary>Refuses to take a topic model and to leave topics out.</summary>
    public static void ExcludeEachOther(Command command, Option<bool> noTopics, Option<string?> topicModel) => command.Validators.Add(result =>
    {
        if (result.GetValue(noTopics) && result.GetValue(topicModel) is not null)
        {
            result.AddError("--no-topics and --topic-model exclude each other.");
        }
    });

    public static Option<int?> Parallelism() => Number(
        "--parallelism",
        "The articles analysed at the same time; by default one a processor. The output is the same.",
        BatchRun.MaxParallelism);

    public static Option<string?> Input() => new("--input")
    {
        Description = "The file to read, compressed with gzip or not; standard input by default.",
        HelpName = "PATH",
    };

    public static Option<string?> Output() => new("--output")
    {
        Description = "The file to write, compressed with gzip if its name ends in .gz; standard output by default.",
        HelpName = "PATH",
    };

    public static Option<bool> Progress() => new("--progress") { Description = "Tell on standard error how far it has come: a bar on a terminal, and elsewhere a line now and then." };

    public static SummaryOptions ToSummaryOptions(int? sentences, int? words) =>
        new() { Sentences = sentences ?? (words is null ? SummaryOptions.DefaultSentences : null), Words = words };

    public static ITopicClassifier OpenClassifier(string? path)
    {
        if (path is null)
        {
            return TopicClassifier.Default;
        }

        using FileStream stream = DataFile.OpenFile(path);
        return TopicClassifier.Load(stream);
    }

    /// <summary>An option that takes a whole number of 1 or more.</summary>
    public static Option<int?> Number(string name, string description, int maximum = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            bool valid = int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number >= 1
                && number <= maximum;
            if (!valid)
            {
                string range = maximum == int.MaxValue ? "of 1 or more" : string.Create(CultureInfo.InvariantCulture, $"from 1 to {maximum}");
                result.AddError($"{name} takes a whole number {range}, not '{result.Tokens[0].Value}'.");
            }

            return valid ? number : null;
        },
    };
}
