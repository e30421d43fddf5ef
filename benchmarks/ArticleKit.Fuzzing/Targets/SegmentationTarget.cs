using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Text;
using ArticleKit.Text.Warnings;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Cutting a text into paragraphs, sentences, words and syllables, telling its language, and what is wrong with it.</summary>
internal sealed class SegmentationTarget : IFuzzTarget
{
    private const int MostSyllables = 2000;

    public string Name => "segmentation";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        string text = input.Text!;
        TextDocument document = run.Measure("Parse", text.Length, () => TextDocument.Parse(text));
        run.RequireSound(document);
        IReadOnlyList<TextSpan> sentences = run.Measure("Split", text.Length, () => SentenceSplitter.Split(text));
        run.Require(sentences.SequenceEqual(document.Sentences.Select(sentence => sentence.Span)), "same", "The splitter cuts otherwise than the document.");
        IReadOnlyList<TextSpan> words = run.Measure("Tokenize", text.Length, () => WordTokenizer.Tokenize(text));

        // Not always those of the document, which looks for words within sentences.
        run.RequireOrder(words, text, "token");
        string? language = run.Measure("Detect", text.Length, () => LanguageDetector.Detect(text));
        string? odd = OddOptions.Language(run.Options);
        IReadOnlyList<ArticleWarning> warnings = run.Measure("Find warnings", text.Length, () => TextWarnings.Find(document, odd));
        run.RequireWarnings(warnings, text);
        int syllables = run.Measure("Count syllables", text.Length, () => words.Take(MostSyllables).Sum(word => Count(run, word.In(text), odd)));
        run.Outcome.Add(language);
        run.Outcome.Add(string.Join(' ', sentences));
        run.Outcome.Add(string.Join(' ', words));
        run.Outcome.Add(string.Join(' ', warnings));
        run.Outcome.Add(syllables);
    }

    private static int Count(CaseRun run, ReadOnlySpan<char> word, string? language)
    {
        int count = SyllableCounter.Count(word, language);
        int length = word.Length;
        run.Require(count >= 0 && count <= Math.Max(1, length) * 12, "syllables", () => $"A word of {length} has {count} syllables.");
        return count;
    }
}
