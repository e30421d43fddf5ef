namespace ArticleKit.Keyphrases.Words;

/// <summary>What a word does where it stands.</summary>
internal enum WordClass : byte
{
    /// <summary>A noun, or a word that is part of a noun phrase.</summary>
    Nominal,

    /// <summary>An adjective too general to begin a phrase that stands only once.</summary>
    Light,

    /// <summary>A verb or adverb, or whatever else never belongs to a noun phrase.</summary>
    Verbal,

    /// <summary>A function word.</summary>
    Function,

    /// <summary>A number, unit of measure or date.</summary>
    Number,
}
