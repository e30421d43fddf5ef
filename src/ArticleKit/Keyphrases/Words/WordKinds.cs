namespace ArticleKit.Keyphrases.Words;

/// <summary>What a form may be, whatever stands around it.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>A function word of the language of the text.</summary>
    Function = 1,

    /// <summary>An article or another word that begins a noun phrase.</summary>
    Determiner = 2,

    /// <summary>A preposition.</summary>
    Preposition = 4,

    /// <summary>A word after which a verb stands: "to", an auxiliary, a pronoun as subject, "not".</summary>
    BeforeVerb = 8,

    /// <summary>A form of "to be".</summary>
    Be = 16,

    /// <summary>A form that is hardly ever anything but a verb.</summary>
    Verb = 32,

    /// <summary>A form that is as often a verb as a noun.</summary>
    MaybeVerb = 131072,

    /// <summary>A form that ends like a past participle.</summary>
    Participle = 64,

    /// <summary>A form that ends like a gerund.</summary>
    Gerund = 128,

    /// <summary>An adverb.</summary>
    Adverb = 256,

    /// <summary>An adjective that says too little to begin a phrase that stands only once.</summary>
    Light = 512,

    /// <summary>A form that ends like an adjective.</summary>
    Adjective = 262144,

    /// <summary>A noun or adjective that says too little to be a phrase by itself.</summary>
    Weak = 1024,

    /// <summary>A unit of measure, the name of a day or month, or the like.</summary>
    Measure = 2048,

    /// <summary>A number in figures or words.</summary>
    Number = 4096,

    /// <summary>A title or an office before the name of a person.</summary>
    Title = 8192,

    /// <summary>Letters after the name of a person.</summary>
    PostNominal = 1048576,

    /// <summary>A word for an institution or a place, which "of" and "for" may join to what follows within a name.</summary>
    Institution = 16384,

    /// <summary>A small word inside the names of people and places, such as "van".</summary>
    Particle = 32768,

    /// <summary>A word that compares: "more", "less".</summary>
    Degree = 524288,

    /// <summary>A pronoun as object, after which no noun phrase can begin.</summary>
    Pronoun = 65536,
}
