namespace ArticleKit.Keyphrases.Words;

/// <summary>What the place of a word in the text tells of it.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>Only a blank, or the like, stands between this word and the one before, in the same sentence.</summary>
    Joined = 1,

    /// <summary>Only a blank stands between this word and a possessive ending.</summary>
    Possessed = 32,

    /// <summary>It begins with a capital.</summary>
    Capital = 2,

    /// <summary>It begins with a capital for which neither the beginning of a sentence nor a headline is the reason.</summary>
    TellingCapital = 4,

    /// <summary>It is the first word of its sentence.</summary>
    First = 8,

    /// <summary>All its letters are capitals, and there are several.</summary>
    AllCapitals = 16,
}
