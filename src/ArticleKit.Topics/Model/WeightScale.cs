namespace ArticleKit.Topics.Model;

/// <summary>Keeps the scale of weights in one byte, by its logarithm; a step is about nine per cent.</summary>
internal static class WeightScale
{
    private const double Steps = 8;
    private const int One = 208;

    /// <summary>The code of a scale; 0 for 0 and for what is too small to count.</summary>
    public static byte Encode(float scale) =>
        scale <= 0 ? (byte)0 : (byte)Math.Clamp(Math.Round(Math.Log2(scale) * Steps) + One, byte.MinValue, byte.MaxValue);

    public static float Decode(byte code) => code == 0 ? 0 : (float)Math.Pow(2, (code - One) / Steps);
}
