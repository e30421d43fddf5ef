namespace ArticleKit.Orleans.Grains;

/// <summary>What the directory keeps.</summary>
[GenerateSerializer]
internal sealed class JobDirectory
{
    [Id(0)]
    public List<string> Running { get; set; } = [];

    [Id(1)]
    public List<string> Ended { get; set; } = [];
}
