using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Mutation;
using ArticleKit.Fuzzing.Mutation.Bytes;

namespace ArticleKit.Fuzzing.Tests.Mutation;

public sealed class MutatorTests
{
    private const int Tries = 40;

    private static readonly ITextMutator[] Mutators = [.. MutatorSet.Page.All.Concat(MutatorSet.Prose.All).Concat(MutatorSet.Json.All).Concat(MutatorSet.JsonTree.All).DistinctBy(mutator => mutator.GetType())];

    public static TheoryData<string> Names => new([.. Mutators.Select(mutator => mutator.GetType().Name)]);

    public static TheoryData<string> ByteNames => new([.. ByteMutators.All.Select(mutator => mutator.GetType().Name)]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_AnyText_ChangesItAndNeverFails(string name)
    {
        ITextMutator mutator = Mutators.First(known => known.GetType().Name == name);
        string[] texts = ["", "a", "<p class=\"x\">One 1 two.</p> <b>Three</b>", "{\"a\":{\"b\":[1,\"two\"]},\"c\":3}", "\ud800"];

        int changed = texts.Sum(text => Enumerable.Range(0, mutator.IsHeavy ? 2 : Tries).Count(seed => mutator.Apply(text, Context((ulong)seed)) != text));

        changed.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(ByteNames))]
    public void Apply_AnyBytes_ChangesThemAndNeverFails(string name)
    {
        IByteMutator mutator = ByteMutators.All.First(known => known.GetType().Name == name);
        byte[][] inputs = [[], [1], [.. Enumerable.Range(0, 256).Select(value => (byte)value)]];

        int changed = inputs.Sum(bytes => Enumerable.Range(0, Tries).Count(seed => !mutator.Apply(bytes, new FuzzRandom((ulong)seed)).AsSpan().SequenceEqual(bytes)));

        changed.Should().BePositive();
    }

    private static MutationContext Context(ulong seed) => new(new FuzzRandom(seed), [], () => "<p>Another text.</p>");
}
