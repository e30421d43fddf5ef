using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Makes UTF-16 or UTF-32 of what follows a place, as when two files were joined, with or without a byte too many.</summary>
internal sealed class WideBytes : IByteMutator
{
    public string Name => "wide bytes";

    public byte[] Apply(byte[] bytes, FuzzRandom random)
    {
        int start = random.Chance(1, 2) ? 0 : random.Below(bytes.Length + 1);
        int zeros = random.Chance(3, 4) ? 1 : 3;
        bool bigEndian = random.Chance(1, 2);
        byte[] wide = new byte[(bytes.Length - start) * (zeros + 1)];
        for (int i = start; i < bytes.Length; i++)
        {
            wide[((i - start) * (zeros + 1)) + (bigEndian ? zeros : 0)] = bytes[i];
        }

        int end = Math.Max(0, wide.Length - random.Below(zeros + 1));
        return ByteMutators.Replace(bytes, start, bytes.Length - start, wide.AsSpan(0, end));
    }
}
