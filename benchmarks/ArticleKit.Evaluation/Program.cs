using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Sentences;

return new EvaluationCommand([new SentencesPart()]).Parse(args).Invoke();
