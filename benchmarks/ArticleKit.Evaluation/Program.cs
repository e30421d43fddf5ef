using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Cleaning;
using ArticleKit.Evaluation.Cleaning.Confidence;
using ArticleKit.Evaluation.Cleaning.Detection;
using ArticleKit.Evaluation.Cleaning.Training;
using ArticleKit.Evaluation.Readability;
using ArticleKit.Evaluation.Sentences;
using ArticleKit.Evaluation.Summaries;
using ArticleKit.Evaluation.Topics;

var command = new EvaluationCommand([new CleaningPart(), new SentencesPart(), new ReadabilityPart(), new SummariesPart(), new TopicsPart()]);
command.Subcommands.Add(WorstPagesCommand.Create(command.FindData));
command.Subcommands.Add(WrongMetadataCommand.Create(command.FindData));
command.Subcommands.Add(TrainContentModelCommand.Create(command.FindData));
command.Subcommands.Add(new TrainTopicModelCommand(command.FindData));
command.Subcommands.Add(new LearnSyllablesCommand());
command.Subcommands.Add(CalibrateConfidenceCommand.Create(command.FindData));
command.Subcommands.Add(LearnDetectorCommand.Create(command.FindData));
return command.Parse(args).Invoke();
