using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Sentences;
using ArticleKit.Evaluation.Summaries;

return new EvaluationCommand([new SentencesPart(), new SummariesPart()]).Parse(args).Invoke();
