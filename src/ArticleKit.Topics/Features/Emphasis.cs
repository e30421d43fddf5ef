namespace ArticleKit.Topics.Features;

/// <summary>Keeps a positive factor in one byte, by its logarithm: a step is about four per cent.</summary>
internal static class Emphasis
{
    private const double Steps = 16;
    private const int One = 128;

    public static byte Encode(double factor) =>
        (byte)Math.Clamp(Math.Round(Math.Log2(factor) * Steps) + One, byte.MinValue, byte.MaxValue);

    public static double Decode(byte code) => Math.Pow(2, (code - One) / Steps);
}
