using ArticleKit.Evaluation;

return new EvaluationCommand([]).Parse(args).Invoke();
