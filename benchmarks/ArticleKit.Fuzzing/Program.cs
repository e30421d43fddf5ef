using ArticleKit.Fuzzing;

return await new FuzzCommand().Parse(args).InvokeAsync();
