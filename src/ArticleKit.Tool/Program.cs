using ArticleKit.Tool;
using ArticleKit.Tool.Hosting;

using var standard = ToolStreams.Standard();
using var interruption = new Interruption();
return await ToolCommand.RunAsync(args, standard, interruption.Token);
