using ArticleKit.Evaluation;
using ArticleKit.Evaluation.Cleaning;
using ArticleKit.Evaluation.Sentences;
using ArticleKit.Evaluation.Summaries;

return new EvaluationCommand([new CleaningPart(), new SentencesPart(), new SummariesPart()]).Parse(args).Invoke();
