namespace ArticleKit.Keyphrases.Phrases;

/// <summary>A phrase of a <see cref="PhraseTable"/>.</summary>
internal struct PhraseEntry
{
    /// <summary>The index of the first word of its first mention.</summary>
    public int FirstWord;

    /// <summary>The number of its words.</summary>
    public int Count;

    /// <summary>How often it stands in the text.</summary>
    public int Mentions;

    /// <summary>Whether it is the name of somebody or something.</summary>
    public bool IsName;

    /// <summary>The score; not yet relative to the best. 0 for a phrase that is no candidate.</summary>
    public double Score;
}
