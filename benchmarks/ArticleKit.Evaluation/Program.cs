using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Readability;
using ArticleKit.Evaluation.Sentences;
using ArticleKit.Evaluation.Summaries;

var command = new EvaluationCommand([new SentencesPart(), new ReadabilityPart(), new SummariesPart()]);
command.Subcommands.Add(new LearnSyllablesCommand());
return command.Parse(args).Invoke();
