using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Summaries;

return new EvaluationCommand([new SummariesPart()]).Parse(args).Invoke();
