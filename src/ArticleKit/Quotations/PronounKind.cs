namespace ArticleKit.Quotations;

/// <summary>What a pronoun may stand for.</summary>
internal enum PronounKind
{
    /// <summary>It is no pronoun.</summary>
    None,

    /// <summary>A man.</summary>
    He,

    /// <summary>A woman.</summary>
    She,

    /// <summary>Several, a thing, or whoever writes.</summary>
    Other,

    /// <summary>What stands before it: who.</summary>
    Relative,
}
