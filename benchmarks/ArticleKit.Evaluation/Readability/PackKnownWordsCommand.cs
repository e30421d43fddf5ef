using System.CommandLine;
using System.IO.Compression;
using ArticleKit.Readability.Lexicon;
using ArticleKit.Terms;

namespace ArticleKit.Evaluation.Readability;

/// <summary>
/// Makes the table of what the scores ask of frequent words that is built into the library, from the rules and lists in it. To be run
/// whenever those of syllables, familiar words, complex words or frequencies change, which a test notices.
/// </summary>
internal sealed class PackKnownWordsCommand : Command
{
    private readonly Option<FileInfo> _output = new("--output") { Description = "The file to write.", Required = true };

    public PackKnownWordsCommand()
        : base("pack-known-words", "Writes the syllables, lists and Zipf values of the 50,000 most frequent words, compressed.")
    {
        Options.Add(_output);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        KnownWordCode[] codes = [.. Enumerable.Range(0, WordFrequencies.Count).Select(word => KnownWordCode.Of(WordFrequencies.Word(word).ToString()))];
        using FileStream file = result.GetRequiredValue(_output).Create();
        using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
        brotli.Write([.. codes.Select(code => code.Syllables), .. codes.Select(code => code.Traits), .. codes.Select(code => code.Frequency)]);
        Console.WriteLine(FormattableString.Invariant($"{codes.Length} words."));
        return 0;
    }
}
