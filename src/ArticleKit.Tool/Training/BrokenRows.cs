using System.Globalization;
using ArticleKit.Corpora;
using ArticleKit.Display;

namespace ArticleKit.Tool.Training;

/// <summary>Names on standard error the rows that hold no labelled article: the first of them, and how many there are.</summary>
internal sealed class BrokenRows(string name, TextWriter error)
{
    private const int Named = 20;

    public int Count { get; private set; }

    public void Add(long number, long line, CorpusError problem)
    {
        if (++Count <= Named)
        {
            string place = number == line ? $"line {Number(line)}" : $"row {Number(number)} (line {Number(line)})";
            error.WriteLine(TerminalText.Clean($"{name}, {place}: {problem.Message}"));
        }
    }

    public void Finish()
    {
        if (Count > Named)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Count} rows are broken in all."));
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
