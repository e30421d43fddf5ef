using System.CommandLine;
using System.Text.Json;
using ArticleKit.Readability;
using ArticleKit.Readability.Ease;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Readability;

/// <summary>Prints the constants of <c>EaseReference</c>: how the factors of the scale are distributed over OneStopEnglish.</summary>
internal sealed class MeasureEaseReferenceCommand : Command
{
    private const string TextsFile = "readability/onestop-dev.jsonl.gz";

    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = "The folder of labelled data; by default ../shared/data beside the repository." };

    public MeasureEaseReferenceCommand()
        : base("measure-ease-reference", "Measures the texts that the ease scale compares with. Put in the first five, then run again: the spread of the difficulty rests on them.")
    {
        Options.Add(_data);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        EvaluationData? data = result.GetValue(_data) is { } folder ? new EvaluationData(folder.FullName) : EvaluationData.FindBesideRepository();
        if (data is null || !data.Has(TextsFile))
        {
            Console.Error.WriteLine("There are no texts to measure here. Name the folder of labelled data with --data.");
            return 3;
        }

        List<TextDocument> texts = [];
        foreach (JsonElement record in data.ReadRecords(TextsFile))
        {
            texts.Add(TextDocument.Parse(record.GetProperty("text").GetString()!));
        }

        List<EaseFactors> factors = [.. texts.Select(EaseScale.Measure).OfType<EaseFactors>()];
        Print("Rarity", factors.Select(item => item.Rarity));
        Print("SentenceLength", factors.Select(item => item.SentenceLength));
        Print("SyllablesPerWord", factors.Select(item => item.SyllablesPerWord));
        Print("FormalWords", factors.Select(item => item.FormalWords));
        Print("Difficulty", factors.Select(EaseScale.Difficulty));
        Print("Grade", texts.Select(text => ReadabilityScorer.Score(text).FleschKincaidGrade ?? 0));
        return 0;
    }

    private static void Print(string name, IEnumerable<double> values)
    {
        List<double> all = [.. values];
        double mean = all.Average();
        double deviation = Math.Sqrt(all.Average(value => (value - mean) * (value - mean)));
        Console.WriteLine(FormattableString.Invariant($"{name}: {mean:0.####}, {deviation:0.####} ({all.Count} texts)"));
    }
}
