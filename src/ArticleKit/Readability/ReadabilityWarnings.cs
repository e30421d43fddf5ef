namespace ArticleKit.Readability;

/// <summary>What a <see cref="ReadabilityReport"/> may warn of. The codes are stable.</summary>
public static class ReadabilityWarnings
{
    /// <summary><c>no_words</c>: the text has no words, so nothing was scored.</summary>
    public static ArticleWarning NoWords { get; } = new("no_words", "The text has no words, so its readability cannot be scored.");

    /// <summary><c>language_without_formula</c>: no formula is known for the language, so that only LIX and RIX were computed.</summary>
    public static ArticleWarning LanguageWithoutFormula { get; } =
        new("language_without_formula", "No readability formula is known for this language; only LIX and RIX are computed.");

    /// <summary><c>language_unknown</c>: the text is not English, and no more could be told of its language.</summary>
    public static ArticleWarning LanguageUnknown { get; } =
        new("language_unknown", "The language of the text is not known and not English, so that only LIX and RIX are computed.");

    /// <summary><c>fewer_than_100_words</c>: the text is shorter than what the formulas were normed on.</summary>
    public static ArticleWarning FewWords { get; } =
        new("fewer_than_100_words", "The text has fewer than 100 words, so that its readability scores are less reliable.");

    /// <summary><c>smog_under_30_sentences</c>: the text has fewer sentences than SMOG was normed on.</summary>
    public static ArticleWarning FewSentencesForSmog { get; } =
        new("smog_under_30_sentences", "The text has fewer than 30 sentences, on which SMOG was normed, so that this score is less reliable.");
}
