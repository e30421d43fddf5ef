using System.CommandLine;

namespace ArticleKit.Evaluation;

/// <summary>A command that needs the labelled data and nothing else.</summary>
internal static class DataCommand
{
    // What the other commands answer where the data is absent.
    private const int NoData = 3;

    public static Command Create(string name, string description, Func<ParseResult, EvaluationData?> findData, Action<EvaluationData> run)
    {
        var command = new Command(name, description);
        command.SetAction(result =>
        {
            if (findData(result) is not { } data)
            {
                return NoData;
            }

            run(data);
            return 0;
        });
        return command;
    }
}
