using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Puts byte order marks at the beginning or into the middle.</summary>
internal sealed class ByteOrderMarks : IByteMutator
{
    private static readonly byte[][] Marks = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE], [0, 0, 0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0x2B, 0x2F, 0x76, 0x38], [0xEF, 0xBB], [0xFE], [0xFF, 0xFE, 0]];

    public string Name => "byte order mark";

    public byte[] Apply(byte[] bytes, FuzzRandom random) =>
        ByteMutators.Replace(bytes, random.Chance(2, 3) ? 0 : random.Below(bytes.Length + 1), 0, random.Pick(Marks));
}
