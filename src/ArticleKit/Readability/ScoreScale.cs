namespace ArticleKit.Readability;

/// <summary>What the number of a readability score stands for.</summary>
public enum ScoreScale
{
    /// <summary>Ease: the higher, the easier to read.</summary>
    Ease,

    /// <summary>The years of school that a reader needs: the higher, the harder to read.</summary>
    SchoolYear,
}
