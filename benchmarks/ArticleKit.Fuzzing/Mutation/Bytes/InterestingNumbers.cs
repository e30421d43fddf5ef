using System.Buffers.Binary;
using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Overwrites some bytes with a number that lengths and counts are seldom ready for.</summary>
internal sealed class InterestingNumbers : IByteMutator
{
    private static readonly long[] Numbers = [0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 1 << 24, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue, 100_000_000];

    private static readonly double[] Fractions = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, double.MaxValue, double.Epsilon, 1e300, -1, 2, 0.5];

    public string Name => "numbers";

    public byte[] Apply(byte[] bytes, FuzzRandom random)
    {
        byte[] changed = [.. bytes];
        byte[] number = new byte[sizeof(long)];
        for (int i = random.Size(1, 8); i > 0; i--)
        {
            int size = random.Pick([1, 2, 4, 4, 8]);
            if (changed.Length < size)
            {
                return [.. changed, 0];
            }

            bool isFraction = size == sizeof(double) && random.Chance(1, 2);
            BinaryPrimitives.WriteInt64LittleEndian(number, isFraction ? BitConverter.DoubleToInt64Bits(random.Pick(Fractions)) : random.Pick(Numbers));
            number.AsSpan(0, size).CopyTo(changed.AsSpan(random.Below(changed.Length - size + 1)));
        }

        return changed;
    }
}
