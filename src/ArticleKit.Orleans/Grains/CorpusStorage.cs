namespace ArticleKit.Orleans.Grains;

/// <summary>Where the grains keep their state.</summary>
internal static class CorpusStorage
{
    /// <summary>The name of the storage provider.</summary>
    public const string Name = "ArticleKit";
}
