namespace ArticleKit.Quotations;

/// <summary>What words in quotation marks are.</summary>
public enum QuotationKind
{
    /// <summary>Speech: at least a clause of it, quoted as it was said.</summary>
    Direct,

    /// <summary>Some words of a speaker inside a sentence of the author: he called the plan "a waste of money".</summary>
    Partial,

    /// <summary>No speech: a title, a name, or a word that the author does not want to be taken at its face value. Left out by default.</summary>
    Phrase,
}
