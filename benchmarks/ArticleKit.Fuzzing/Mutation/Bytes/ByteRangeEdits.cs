using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Cuts bytes off at any place, deletes, doubles and overwrites stretches.</summary>
internal sealed class ByteRangeEdits : IByteMutator
{
    private const int LongestNoise = 4096;

    public string Name => "edit bytes";

    public byte[] Apply(byte[] bytes, FuzzRandom random)
    {
        int start = random.Below(bytes.Length);
        int length = bytes.Length == 0 ? 0 : random.Size(1, bytes.Length - start);
        return random.Below(5) switch
        {
            0 => bytes[..start],
            1 => ByteMutators.Replace(bytes, start, length, []),
            2 => ByteMutators.Replace(bytes, start, 0, bytes.AsSpan(start, length)),
            3 => ByteMutators.Replace(bytes, start, length, random.Bytes(Math.Min(LongestNoise, length))),
            _ => ByteMutators.Replace(bytes, start, 0, random.Bytes(random.Size(1, 500))),
        };
    }
}
