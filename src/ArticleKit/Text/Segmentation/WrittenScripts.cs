namespace ArticleKit.Text.Segmentation;

/// <summary>Tells the script of a character, as far as the rule for words depends on it.</summary>
/// <remarks>
/// Follows Unicode Standard Annex 29 (Unicode Text Segmentation), which without a dictionary cuts Chinese after each character and
/// keeps runs of Katakana; runs of Hiragana are kept as well, since they are mostly one ending or particle.
/// </remarks>
internal static class WrittenScripts
{
    public static WrittenScript Of(char c) => c switch
    {
        < '\u2E80' => WrittenScript.Alphabetic,
        >= '\u3041' and <= '\u309F' => WrittenScript.Hiragana,
        (>= '\u30A1' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9F') => WrittenScript.Katakana,
        (>= '\u2E80' and <= '\u2FDF') or '\u3005' or '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uF900' and <= '\uFAFF') => WrittenScript.Ideographic,
        >= '\uD840' and <= '\uD8BF' => WrittenScript.Ideographic,
        _ => WrittenScript.Alphabetic,
    };
}
