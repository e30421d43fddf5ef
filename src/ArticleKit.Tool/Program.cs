using ArticleKit.Tool;
using ArticleKit.Tool.Commands;
using ArticleKit.Tool.Hosting;

using var standard = ToolStreams.Standard();

// A worker of a cluster hands back what it has before it ends.
using var interruption = new Interruption(args is ["cluster", "worker", ..] ? ClusterWorkerCommand.TimeToEnd : Interruption.UsualPatience);
return await ToolCommand.RunAsync(args, standard, interruption.Token);
