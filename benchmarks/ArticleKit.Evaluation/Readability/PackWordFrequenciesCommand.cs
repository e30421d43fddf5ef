using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArticleKit.Evaluation.Readability;

/// <summary>Makes the table of word frequencies that is built into the library from the published list.</summary>
internal sealed class PackWordFrequenciesCommand : Command
{
    private const string ListFile = "readability/frequency-opensubtitles-en-50k.txt.gz";
    private const double OneThousandMillion = 1e9;

    private readonly Option<FileInfo> _output = new("--output") { Description = "The file to write.", Required = true };

    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = "The folder of labelled data; by default ../shared/data beside the repository." };

    public PackWordFrequenciesCommand()
        : base("pack-word-frequencies", "Writes the Zipf values of the 50,000 most frequent words in subtitles, compressed.")
    {
        Options.Add(_output);
        Options.Add(_data);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        EvaluationData? data = result.GetValue(_data) is { } folder ? new EvaluationData(folder.FullName) : EvaluationData.FindBesideRepository();
        if (data is null || !data.Has(ListFile))
        {
            Console.Error.WriteLine("There is no list of words here. Name the folder of labelled data with --data.");
            return 3;
        }

        List<(string Word, long Count)> words = [.. data.ReadLines(ListFile).Select(Read)];
        double total = words.Sum(word => (double)word.Count);
        IEnumerable<string> lines = words
            .GroupBy(word => ZipfOf(word.Count / total), word => word.Word)
            .OrderByDescending(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key:0.0} {string.Join(' ', group.Order(StringComparer.Ordinal))}"));
        using FileStream file = result.GetRequiredValue(_output).Create();
        using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
        brotli.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        Console.WriteLine(FormattableString.Invariant($"{words.Count} words."));
        return 0;
    }

    private static (string Word, long Count) Read(string line)
    {
        int blank = line.LastIndexOf(' ');
        return (line[..blank], long.Parse(line.AsSpan(blank + 1), CultureInfo.InvariantCulture));
    }

    private static double ZipfOf(double share) => Math.Round(Math.Log10(share * OneThousandMillion), 1);
}
