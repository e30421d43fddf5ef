using ArticleKit.Tool;
using ArticleKit.Tool.Hosting;

using var standard = ToolStreams.Standard();
return await ToolCommand.RunAsync(args, standard);
