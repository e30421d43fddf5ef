using System.CommandLine;
using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>Learns the rules of <c>SyllableCounter</c> anew, finds their exceptions, and writes both to the files that are built into the library.</summary>
internal sealed class LearnSyllablesCommand : Command
{
    private const string WordsFile = "readability/syllables-train.tsv.gz";
    private const string RulesFile = "syllable-rules.br";
    private const string ExceptionsFile = "syllable-exceptions.br";
    private readonly Option<DirectoryInfo> _output = new("--output") { Description = "The folder to write to: src/ArticleKit/Text/Syllables.", Required = true };

    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = "The folder of labelled data; by default ../shared/data beside the repository." };

    public LearnSyllablesCommand()
        : base("learn-syllables", "Learns the rules for counting syllables from the words of the training part, and lists the words of all parts that they count wrong.")
    {
        Options.Add(_output);
        Options.Add(_data);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        EvaluationData? data = result.GetValue(_data) is { } folder ? new EvaluationData(folder.FullName) : EvaluationData.FindBesideRepository();
        if (data is null || !data.Has(WordsFile))
        {
            Console.Error.WriteLine("There are no words to learn from here. Name the folder of labelled data with --data.");
            return 3;
        }

        var progress = new ConsoleProgress();
        List<(string, int)> words = [.. SyllableAccuracy.Read(data, WordsFile).Select(word => (word.Word, word.First))];
        IReadOnlyList<(MarkedPattern, sbyte)> rules = SyllableRuleLearner.Learn(words, progress);
        progress.Clear();
        byte[] coded = SyllableFiles.Write(rules);
        using var stream = new MemoryStream(coded);
        var counter = new SyllableRules(SyllableTrie.Read(stream));
        SortedDictionary<string, int> exceptions = SyllableExceptionFinder.Find(counter, KnownWords.Read(data), KnownWords.ReadFrequent(data));
        string output = result.GetRequiredValue(_output).FullName;
        SyllableFiles.Pack(coded, Path.Combine(output, RulesFile));
        SyllableFiles.Pack(SyllableFiles.Write(exceptions), Path.Combine(output, ExceptionsFile));
        Console.WriteLine(FormattableString.Invariant($"{rules.Count} rules from {words.Count} words; {exceptions.Count} exceptions."));
        return 0;
    }
}
