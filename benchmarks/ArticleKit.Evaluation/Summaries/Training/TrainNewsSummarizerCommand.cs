using System.CommandLine;
using System.Globalization;
using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.News;

namespace ArticleKit.Evaluation.Summaries.Training;

/// <summary>Learns the weights of <see cref="SummaryAlgorithm.News"/> anew and writes them to the file that is built into the library.</summary>
internal sealed class TrainNewsSummarizerCommand : Command
{
    private const string OutputFile = "news-weights.txt";
    private const int Folds = 5;

    /// <summary>What is learned from, and how much each article of it counts: the smaller set twice, lest the larger one decides all.</summary>
    private static readonly (string Set, double Weight)[] Sets = [("cnndm", 1), ("inshorts", 2)];

    private readonly Option<DirectoryInfo> _output =
        new("--output") { Description = "The folder to write to: src/ArticleKit/Summarization/Algorithms/News.", Required = true };

    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = "The folder of labelled data; by default ../shared/data beside the repository." };
    private readonly Option<int> _seed = new("--seed") { Description = "The seed of the draw of pairs.", DefaultValueFactory = _ => 1 };

    public TrainNewsSummarizerCommand()
        : base("train-news-summarizer", "Learns the weights of the news summarizer from the training parts of CNN/DailyMail and Inshorts, and cross-validates them.")
    {
        Options.Add(_output);
        Options.Add(_data);
        Options.Add(_seed);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        EvaluationData? data = result.GetValue(_data) is { } folder ? new EvaluationData(folder.FullName) : EvaluationData.FindBesideRepository();
        if (data is null || !Sets.All(set => data.Has(FileOf(set.Set))))
        {
            Console.Error.WriteLine("There are no summaries to learn from here. Name the folder of labelled data with --data.");
            return 3;
        }

        var trainer = new NewsWeightsTrainer(result.GetValue(_seed));
        List<(string Set, TrainingArticle Article, double Weight)> articles =
        [
            .. Sets.SelectMany(set => data.ReadRecords(FileOf(set.Set))
                .Select(record => (set.Set, new TrainingArticle(SummaryExample.Read(record)), set.Weight))),
        ];
        CrossValidate(trainer, articles);
        NewsWeights weights = trainer.Train([.. articles.Select(item => (item.Article, item.Weight))]);
        using var writer = new StreamWriter(Path.Combine(result.GetRequiredValue(_output).FullName, OutputFile));
        writer.Write("# Written by ArticleKit.Evaluation train-news-summarizer.\n");
        weights.Write(writer);
        return 0;
    }

    private static string FileOf(string set) => $"summarization/{set}.train.jsonl.gz";

    private static void CrossValidate(NewsWeightsTrainer trainer, List<(string Set, TrainingArticle Article, double Weight)> articles)
    {
        Dictionary<string, (RougeScores Scores, int Words, int Count)> totals = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            NewsWeights weights = trainer.Train([.. articles.Where((_, index) => index % Folds != fold).Select(item => (item.Article, item.Weight))]);
            foreach ((string set, TrainingArticle article, _) in articles.Where((_, index) => index % Folds == fold))
            {
                (RougeScores scores, int words) = article.Measure(weights);
                (RougeScores sum, int allWords, int count) = totals.GetValueOrDefault(set);
                totals[set] = (sum + scores, allWords + words, count + 1);
            }
        }

        foreach ((string set, (RougeScores scores, int words, int count)) in totals)
        {
            RougeScores mean = scores / count;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set}, {Folds}-fold cross-validation: ROUGE-1 {mean.Rouge1:0.0000}, ROUGE-2 {mean.Rouge2:0.0000}, ROUGE-Lsum {mean.RougeLsum:0.0000}, {(double)words / count:0.0} words"));
        }
    }
}
