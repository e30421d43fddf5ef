using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Cleaning;
using ArticleKit.Evaluation.Cleaning.Training;
using ArticleKit.Evaluation.Encodings;
using ArticleKit.Evaluation.Readability;
using ArticleKit.Evaluation.Sentences;
using ArticleKit.Evaluation.Summaries;
using ArticleKit.Evaluation.Topics;

var command = new EvaluationCommand([new CleaningPart(), new EncodingsPart(), new SentencesPart(), new ReadabilityPart(), new SummariesPart(), new TopicsPart()]);
command.Subcommands.Add(new WorstPagesCommand(command.FindData));
command.Subcommands.Add(WrongMetadataCommand.Create(command.FindData));
command.Subcommands.Add(TrainContentModelCommand.Create(command.FindData));
command.Subcommands.Add(new TrainTopicModelCommand(command.FindData));
command.Subcommands.Add(new LearnSyllablesCommand());
return command.Parse(args).Invoke();
