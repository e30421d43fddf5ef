namespace ArticleKit.Quotations;

/// <summary>How a word of reporting is used.</summary>
[Flags]
internal enum SpeechVerbKind
{
    /// <summary>No word of reporting.</summary>
    None = 0,

    /// <summary>Reports speech wherever it stands in a sentence: said.</summary>
    Verb = 1,

    /// <summary>Reports speech only right beside it, since it has other meanings: continued.</summary>
    OnlyBeside = 2,

    /// <summary>Is followed by the listener, never by the speaker: told.</summary>
    TakesListener = 4,

    /// <summary>Goes on with the subject of what stands before: adding.</summary>
    Participle = 8,

    /// <summary>A preposition that the speaker follows: according to.</summary>
    Source = 16,
}
