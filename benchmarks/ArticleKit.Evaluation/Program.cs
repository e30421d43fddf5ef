using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Cleaning;
using ArticleKit.Evaluation.Summaries;

return new EvaluationCommand([new CleaningPart(), new SummariesPart()]).Parse(args).Invoke();
