using System.CommandLine;
using ArticleKit.Summarization;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Hosting;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<int?> SummarySentences() => Positive(new Option<int?>("--summary-sentences")
    {
        Description = "The sentences of the summary; 3 where neither this nor --summary-words is given.",
        HelpName = "N",
    });

    public static Option<int?> SummaryWords() => Positive(new Option<int?>("--summary-words")
    {
        Description = "The words of the summary, as nearly as whole sentences allow.",
        HelpName = "N",
    });

    public static Option<string?> TopicModel(string name = "--topic-model") => new(name)
    {
        Description = "A topic model made by 'articlekit topics train'; by default the English news model inside.",
        HelpName = "PATH",
    };

    public static Option<int?> Parallelism() => Positive(
        new Option<int?>("--parallelism")
        {
            Description = "The articles analysed at the same time; by default one a processor. The output is the same.",
            HelpName = "N",
        },
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

    public static Option<bool> Progress() => new("--progress") { Description = "Tell on standard error how far it has come." };

    public static Option<int?> Positive(Option<int?> option, int maximum = int.MaxValue)
    {
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } value && (value < 1 || value > maximum))
            {
                result.AddError(maximum == int.MaxValue ? $"{option.Name} must be 1 or more." : $"{option.Name} must be from 1 to {maximum}.");
            }
        });
        return option;
    }

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
}
