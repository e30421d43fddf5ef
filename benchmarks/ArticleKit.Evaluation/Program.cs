using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Readability;
using ArticleKit.Evaluation.Sentences;

var command = new EvaluationCommand([new SentencesPart(), new ReadabilityPart()]);
command.Subcommands.Add(new LearnSyllablesCommand());
return command.Parse(args).Invoke();
