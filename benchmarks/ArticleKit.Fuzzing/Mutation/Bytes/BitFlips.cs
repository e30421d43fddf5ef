using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Turns single bits, or sets bytes to anything.</summary>
internal sealed class BitFlips : IByteMutator
{
    public string Name => "flip bits";

    public byte[] Apply(byte[] bytes, FuzzRandom random)
    {
        if (bytes.Length == 0)
        {
            return [(byte)random.Next()];
        }

        byte[] flipped = [.. bytes];
        for (int i = random.Size(1, 40); i > 0; i--)
        {
            int place = random.Below(flipped.Length);
            flipped[place] = random.Chance(1, 2) ? (byte)(flipped[place] ^ (1 << random.Below(8))) : (byte)random.Next();
        }

        return flipped;
    }
}
