using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>All mutators of bytes.</summary>
internal static class ByteMutators
{
    private static readonly IByteMutator[] Mutators = [new BitFlips(), new ByteRangeEdits(), new InvalidText(), new ByteOrderMarks(), new WideBytes(), new InterestingNumbers()];

    public static IReadOnlyList<IByteMutator> All => Mutators;

    public static byte[] Apply(byte[] bytes, FuzzRandom random, List<string> steps, int times)
    {
        for (int i = 0; i < times; i++)
        {
            IByteMutator mutator = random.Pick(Mutators);
            steps.Add(mutator.Name);
            bytes = mutator.Apply(bytes, random);
        }

        return bytes;
    }

    /// <summary>Puts bytes in the place of a stretch.</summary>
    public static byte[] Replace(byte[] bytes, int start, int length, ReadOnlySpan<byte> replacement) => [.. bytes.AsSpan(0, start), .. replacement, .. bytes.AsSpan(start + length)];
}
