using System.CommandLine;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary><c>worst-pages</c>: the pages on which cleaning does worst, with what was lost and what was added.</summary>
internal sealed class WorstPagesCommand : Command
{
    private static readonly string[] Sets = ["aeb", "naeb", "trafilatura", "wcxb", "mozilla"];

    private readonly Func<ParseResult, EvaluationData?> _findData;

    private readonly Option<string[]> _sets = new("--set")
    {
        Description = "aeb, naeb, trafilatura, wcxb, mozilla or wcxb-train; may be given several times. All but the last if it is missing.",
    };

    private readonly Option<int> _count = new("--count") { Description = "How many pages of each set.", DefaultValueFactory = _ => 20 };
    private readonly Option<string?> _type = new("--type") { Description = "Only pages of this type, such as article or forum (wcxb)." };
    private readonly Option<int> _lines = new("--lines") { Description = "How many lost, and how many added lines of a page are shown.", DefaultValueFactory = _ => 30 };
    private readonly Option<bool> _withoutPeer = new("--without-peer") { Description = "Leaves SmartReader's F1 out." };
    private readonly Option<FileInfo?> _output = new("--output") { Description = "Writes to this file instead of standard output, as Markdown." };

    public WorstPagesCommand(Func<ParseResult, EvaluationData?> findData)
        : base("worst-pages", "Shows the worst pages of the sets: what was lost (-) and what was added (+).")
    {
        _findData = findData;
        Options.Add(_sets);
        Options.Add(_count);
        Options.Add(_type);
        Options.Add(_lines);
        Options.Add(_withoutPeer);
        Options.Add(_output);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        if (_findData(result) is not { } data)
        {
            return 3;
        }

        string[] sets = result.GetValue(_sets) is { Length: > 0 } named ? named : Sets;
        if (Array.Find(sets, set => !data.Has($"html/{set}")) is { } missing)
        {
            Console.Error.WriteLine($"There is no set '{missing}' among the labelled data.");
            return 3;
        }

        using StreamWriter? file = result.GetValue(_output) is { } path ? path.CreateText() : null;
        var report = new WorstPagesReport(file ?? Console.Out, result.GetValue(_lines), result.GetValue(_withoutPeer) ? null : new SmartReaderCleaner());
        string? type = result.GetValue(_type);
        foreach (string set in sets)
        {
            report.Write(set, LabelledPage.ReadSet(data, set).Where(page => type is null || page.Type == type), result.GetValue(_count));
        }

        return 0;
    }
}
