using System.Globalization;
using Spectre.Console;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>The outcomes of a campaign, a row a run.</summary>
internal sealed class CampaignTable
{
    private static readonly string[] Columns =
        ["first answers, s", "job, s", "standstill, s", "answers", "lost", "doubled", "failed", "files left", "tries beyond the first", "given up", "memory of the largest silo at each tenth, MB"];

    private readonly Table _table = new Table().Border(TableBorder.Markdown).AddColumn("what was killed").AddColumn("when");

    public CampaignTable()
    {
        foreach (string column in Columns)
        {
            _table.AddColumn(new TableColumn(column).RightAligned());
        }
    }

    /// <summary>Adds a run, and tells of it on standard error, since a campaign takes long.</summary>
    public void Add(Mishap mishap, double share, CampaignOutcome outcome)
    {
        CampaignAnswers answers = outcome.Answers;
        string[] cells =
        [
            mishap.ToString(),
            mishap == Mishap.None ? "" : share.ToString("P0", CultureInfo.InvariantCulture),
            Format(outcome.FirstAnswers),
            Format(outcome.Time),
            Format(outcome.Standstill),
            Format(answers.Answered),
            Format(answers.Lost),
            Format(answers.Doubled),
            Format(answers.Failed),
            Format(answers.LeftBehind),
            Format(outcome.Status.Retries),
            Format(outcome.Status.FailedChunks),
            string.Join(' ', outcome.Memory.Where(bytes => bytes > 0).Select(bytes => (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture))),
        ];
        _table.AddRow(cells);
        Console.Error.WriteLine(string.Join(" | ", cells));
    }

    public void WriteTo(IAnsiConsole console) => console.Write(_table);

    private static string Format(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Format(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
