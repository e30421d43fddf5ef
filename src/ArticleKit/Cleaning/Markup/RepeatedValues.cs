namespace ArticleKit.Cleaning.Markup;

/// <summary>Makes strings of the values of attributes. Pages repeat the same few again and again: what was met lately is not made anew.</summary>
internal sealed class RepeatedValues
{
    private const int Places = 256;

    // Longer values are addresses and the like, of which no two are the same.
    private const int MaxLength = 64;

    private readonly string[] _latest = new string[Places];

    /// <summary>The string of a value.</summary>
    public string Of(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return "";
        }

        if (value.Length > MaxLength)
        {
            return EscapedMarkup.Of(value, EscapedMarkup.InAttributes);
        }

        ref string latest = ref _latest[((value.Length * 31) + (value[0] * 17) + (value[value.Length / 2] * 7) + value[^1]) % Places];
        if (!value.SequenceEqual(latest))
        {
            string text = EscapedMarkup.Of(value, EscapedMarkup.InAttributes);
            if (text.Length != value.Length)
            {
                return text;
            }

            latest = text;
        }

        return latest;
    }
}
