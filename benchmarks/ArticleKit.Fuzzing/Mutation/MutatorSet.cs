using ArticleKit.Fuzzing.Mutation.Json;
using ArticleKit.Fuzzing.Mutation.Markup;
using ArticleKit.Fuzzing.Mutation.Prose;

namespace ArticleKit.Fuzzing.Mutation;

/// <summary>The mutators that suit a kind of text. A new one is put into the lists here and is in use.</summary>
internal sealed class MutatorSet(params ITextMutator[] mutators)
{
    private const int LongestText = 6_000_000;

    // Most cases should be quick, so that there are many.
    private const int HeavyOneIn = 8;

    private readonly ITextMutator[] _light = [.. mutators.Where(mutator => !mutator.IsHeavy)];
    private readonly ITextMutator[] _heavy = [.. mutators.Where(mutator => mutator.IsHeavy)];

    public static MutatorSet Page { get; } = new(
        new Truncation(), new RangeEdits(), new TagEdits(), new Splice(), new CharacterNoise(), new OddCharacters(), new OddNumbers(), new Quotes(),
        new UnclosedElements(), new StrayFragments(), new OddAddresses(), new OddLanguages(), new OddDates(), new StructuredData(), new PageState(), new AttributeEdits(), new CharsetDeclarations(),
        new HugeAttribute(), new ManyAttributes(), new EntitySoup(), new DeepNesting(), new NestedTables(), new HugeWord(), new Repetition(), new HugeState(), new ManySentences());

    public static MutatorSet Prose { get; } = new(
        new Truncation(), new RangeEdits(), new Splice(), new CharacterNoise(), new OddCharacters(), new OddNumbers(), new Quotes(), new Abbreviations(), new LineEdits(), new Capitals(),
        new HugeWord(), new Repetition(), new ManySentences(), new LongSentence(), new ManyQuotes());

    public static MutatorSet Json { get; } = new(
        new Truncation(), new RangeEdits(), new Splice(), new CharacterNoise(), new OddCharacters(), new OddNumbers(), new JsonValues(), new JsonNames(), new JsonStructure(),
        new DeepJson());

    /// <summary>Leaves JSON what it is.</summary>
    public static MutatorSet JsonTree { get; } = new(new JsonTree());

    public IReadOnlyList<ITextMutator> All => [.. _light, .. _heavy];

    public string Apply(string text, MutationContext context, int times)
    {
        for (int i = 0; i < times; i++)
        {
            text = Apply(text, context, context.Random.Pick(_light));
        }

        return _heavy.Length > 0 && context.Random.Chance(1, HeavyOneIn) ? Apply(text, context, context.Random.Pick(_heavy)) : text;
    }

    private static string Apply(string text, MutationContext context, ITextMutator mutator)
    {
        context.Steps.Add(mutator.Name);
        string mutated = mutator.Apply(text, context);
        return mutated.Length <= LongestText ? mutated : mutated[..LongestText];
    }
}
