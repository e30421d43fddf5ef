namespace ArticleKit.Quotations;

/// <summary>Which quotations are wanted, and how they are found.</summary>
public sealed record QuotationOptions
{
    /// <summary>All that is speech, in the language that the text tells.</summary>
    public static QuotationOptions Default { get; } = new();

    /// <summary>Whether titles, names and single words in quotation marks that nobody says are wanted too; false by default.</summary>
    public bool IncludePhrases { get; init; }

    /// <summary>
    /// The language of the text as a BCP 47 tag, whose words of reporting count; null, the default, to tell it from the text. Known are Danish,
    /// Dutch, English, French, German, Italian, Norwegian, Polish, Portuguese, Russian, Spanish, Swedish and Ukrainian; any other is read as English.
    /// </summary>
    public string? Language { get; init; }
}
