namespace ArticleKit.Cleaning.Markup.Detection;

/// <summary>Which letters stand beside those that are not ASCII.</summary>
internal enum WritingSystem
{
    /// <summary>ASCII letters: "naïve".</summary>
    Latin,

    /// <summary>Letters of the same alphabet: Greek, Cyrillic, Hebrew, Arabic, Thai.</summary>
    Script,

    /// <summary>Characters of which there are thousands: Chinese, Japanese, Korean.</summary>
    Ideographic,
}
