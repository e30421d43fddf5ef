using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Mutation;
using ArticleKit.Fuzzing.Mutation.Bytes;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>Makes the input of a case: a seed of the corpus, mutated. The same key and corpus give the same input.</summary>
internal sealed class CaseMaker(Corpus corpus)
{
    // A tenth of the cases is as the corpus has it, cut or not: the checks must hold there, too.
    private const int MostSteps = 6;

    private readonly LineMaker _lines = new(corpus);
    private readonly RowMaker _rows = new(corpus);
    private readonly CorpusMaker _corpora = new(corpus);

    public FuzzInput Make(CaseKey key, InputKind kind)
    {
        var random = FuzzRandom.For(key, "input");
        List<string> steps = [];
        return kind switch
        {
            InputKind.Page => FuzzInput.Of(Page(random, steps), steps),
            InputKind.PageBytes => FuzzInput.Of(PageBytes(random, steps), steps),
            InputKind.Prose => FuzzInput.Of(Mutate(corpus.Prose(random, steps), MutatorSet.Prose, corpus.Prose, random, steps), steps),
            InputKind.AnalysisJson => FuzzInput.Of(AnalysisJson(random, steps), steps),
            InputKind.BatchLines => FuzzInput.Of(_lines.Make(random, steps), steps),
            InputKind.LabelledRows => FuzzInput.Of(_rows.Make(random, steps), steps),
            InputKind.Model => FuzzInput.Of(ModelMutator.Apply(corpus.Model(random, steps), random, steps), steps),
            InputKind.WebArchive => FuzzInput.Of(_corpora.WebArchive(random, steps), steps),
            InputKind.PackedLines => FuzzInput.Of(_corpora.PackedLines(random, steps), steps),
            InputKind.ParquetFile => FuzzInput.Of(_corpora.ParquetFile(random, steps), steps),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private static string Mutate(
        string text, MutatorSet mutators, Func<FuzzRandom, List<string>, string> donor, FuzzRandom random, List<string> steps) =>
        mutators.Apply(text, new MutationContext(random, steps, () => donor(random, steps)), random.Below(MostSteps + 1));

    // What the parser refuses comes no further, so that most of it should be JSON.
    private string AnalysisJson(FuzzRandom random, List<string> steps) => Mutate(
        corpus.AnalysisJson(random, steps), random.Chance(3, 4) ? MutatorSet.JsonTree : MutatorSet.Json, corpus.AnalysisJson, random, steps);

    private string Page(FuzzRandom random, List<string> steps) => Mutate(corpus.Page(random, steps), MutatorSet.Page, corpus.Page, random, steps);

    private byte[] PageBytes(FuzzRandom random, List<string> steps)
    {
        // As served half of the time: real pages are in many encodings.
        byte[] bytes = random.Chance(1, 2) ? corpus.PageBytes(random, steps) : Reencoder.Encode(Page(random, steps), random, steps);
        return ByteMutators.Apply(bytes, random, steps, random.Below(4));
    }
}
