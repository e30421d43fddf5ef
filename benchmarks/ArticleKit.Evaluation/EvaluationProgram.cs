using ArticleKit.Evaluation.Cleaning;
using ArticleKit.Evaluation.Cleaning.Confidence;
using ArticleKit.Evaluation.Cleaning.Detection;
using ArticleKit.Evaluation.Cleaning.Training;
using ArticleKit.Evaluation.Encodings;
using ArticleKit.Evaluation.Keyphrases;
using ArticleKit.Evaluation.Quotations;
using ArticleKit.Evaluation.Readability;
using ArticleKit.Evaluation.Reports;
using ArticleKit.Evaluation.Scale;
using ArticleKit.Evaluation.Scale.Campaign;
using ArticleKit.Evaluation.Sentences;
using ArticleKit.Evaluation.Streams;
using ArticleKit.Evaluation.Summaries;
using ArticleKit.Evaluation.Summaries.Training;
using ArticleKit.Evaluation.Topics;
using ArticleKit.Evaluation.Topics.Trainers;

namespace ArticleKit.Evaluation;

/// <summary>The program with all its commands.</summary>
internal static class EvaluationProgram
{
    /// <summary>Makes the command that the arguments of the program are parsed by.</summary>
    public static EvaluationCommand Create()
    {
        var command = new EvaluationCommand([new CleaningPart(), new EncodingsPart(), new SentencesPart(), new ReadabilityPart(), new SummariesPart(), new KeyphrasesPart(), new QuotationsPart(), new TopicsPart(), new ReportsPart()]);
        command.Subcommands.Add(new WorstPagesCommand(command.FindData));
        command.Subcommands.Add(WrongMetadataCommand.Create(command.FindData));
        command.Subcommands.Add(TrainContentModelCommand.Create(command.FindData));
        command.Subcommands.Add(new TrainTopicModelCommand(command.FindData));
        command.Subcommands.Add(new CompareTopicTrainersCommand(command.FindData));
        command.Subcommands.Add(new LearnSyllablesCommand());
        command.Subcommands.Add(new TrainNewsSummarizerCommand());
        command.Subcommands.Add(new PackWordFrequenciesCommand());
        command.Subcommands.Add(new PackKnownWordsCommand());
        command.Subcommands.Add(new MeasureEaseReferenceCommand());
        command.Subcommands.Add(CalibrateConfidenceCommand.Create(command.FindData));
        command.Subcommands.Add(LearnDetectorCommand.Create(command.FindData));
        command.Subcommands.Add(new BatchMemoryCommand());
        command.Subcommands.Add(new ParallelEfficiencyCommand());
        command.Subcommands.Add(new SimulateClusterCommand());
        command.Subcommands.Add(new ClusterCampaignCommand());
        command.Subcommands.Add(new ClusterThroughputCommand());
        command.Subcommands.Add(new CorpusReadingCommand());
        return command;
    }
}
