namespace ArticleKit.Readability.Familiarity;

/// <summary>What is known of a word: the lists that hold it, and the endings that it takes beyond those of every word.</summary>
[Flags]
internal enum FamiliarWordMarks : byte
{
    /// <summary>On no list.</summary>
    None = 0,

    /// <summary>On the list of Dale and Chall, 1948.</summary>
    DaleChall = 1,

    /// <summary>On the list of Chall and Dale, 1995.</summary>
    NewDaleChall = 2,

    /// <summary>On the list of Spache, 1974.</summary>
    Spache = 4,

    /// <summary>All lists.</summary>
    AllLists = DaleChall | NewDaleChall | Spache,

    /// <summary>An adjective that is compared by -er and -est.</summary>
    Adjective = 8,

    /// <summary>A verb whose past participle is made by -n.</summary>
    ParticipleInN = 16,
}
