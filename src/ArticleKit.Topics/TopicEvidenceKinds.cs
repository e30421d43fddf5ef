namespace ArticleKit.Topics;

/// <summary>Which features a piece of evidence rests on.</summary>
[Flags]
public enum TopicEvidenceKinds
{
    /// <summary>On none.</summary>
    None = 0,

    /// <summary>On the word as a whole.</summary>
    Word = 1,

    /// <summary>On words that follow each other.</summary>
    Phrase = 2,

    /// <summary>On runs of characters within the word.</summary>
    Characters = 4,
}
