namespace ArticleKit.Text.Segmentation;

/// <summary>How a script tells where a word ends.</summary>
internal enum WrittenScript
{
    /// <summary>Words are separated by blanks or signs, or (Thai, Lao, Khmer, Burmese) cannot be told without a dictionary.</summary>
    Alphabetic,

    /// <summary>Each character counts as a word.</summary>
    Ideographic,

    /// <summary>A run of Hiragana counts as a word.</summary>
    Hiragana,

    /// <summary>A run of Katakana counts as a word.</summary>
    Katakana,
}
