using ArticleKit.Evaluation.Cleaning;
using ArticleKit.Evaluation;

return new EvaluationCommand([new CleaningPart()]).Parse(args).Invoke();
