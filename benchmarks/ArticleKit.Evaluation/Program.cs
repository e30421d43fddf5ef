using ArticleKit.Evaluation;

return EvaluationProgram.Create().Parse(args).Invoke();
