using System.Globalization;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the width or height of an image, in pixels.</summary>
internal static class ImageSize
{
    private const int Max = 100_000;

    /// <summary>"1200" and "1200px"; null for what is no size, or none that an image has.</summary>
    public static int? Parse(string? text)
    {
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        digits = digits.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? digits[..^2].Trim() : digits;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size is > 0 and <= Max ? size : null;
    }
}
