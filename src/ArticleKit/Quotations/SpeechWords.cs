namespace ArticleKit.Quotations;

/// <summary>The words of a language by which speech is reported, separated by blanks, in lower case.</summary>
/// <param name="Language">The language, a tag of two letters.</param>
internal sealed record SpeechWords(string Language)
{
    /// <summary>Forms of verbs that report speech.</summary>
    public required string Verbs { get; init; }

    /// <summary>Forms that do so only right beside it.</summary>
    public string OnlyBeside { get; init; } = "";

    /// <summary>Forms that the listener follows.</summary>
    public string WithListener { get; init; } = "";

    /// <summary>Participles that share their subject with the clause before.</summary>
    public string Participles { get; init; } = "";

    /// <summary>Prepositions that the speaker follows.</summary>
    public string Sources { get; init; } = "";

    /// <summary>Pronouns for a man.</summary>
    public required string He { get; init; }

    /// <summary>Pronouns for a woman.</summary>
    public required string She { get; init; }

    /// <summary>Other personal pronouns.</summary>
    public required string OtherPronouns { get; init; }

    /// <summary>Relative pronouns for a person.</summary>
    public string Relatives { get; init; } = "";

    /// <summary>Auxiliaries and adverbs that may stand between subject and verb, or between verb and subject.</summary>
    public string Auxiliaries { get; init; } = "";

    /// <summary>Auxiliaries that make the passive, whose subject does not speak: was told.</summary>
    public string Passives { get; init; } = "";

    /// <summary>Auxiliaries that make a tense with the participle behind them.</summary>
    public string Perfects { get; init; } = "";

    /// <summary>Articles, possessives and numbers that a noun phrase begins with.</summary>
    public required string Determiners { get; init; }

    /// <summary>Prepositions.</summary>
    public required string Prepositions { get; init; }

    /// <summary>Conjunctions and adverbs that no subject goes on over.</summary>
    public required string Boundaries { get; init; }
}
