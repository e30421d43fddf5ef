namespace ArticleKit.Orleans.Grains;

/// <summary>What a coordinator keeps of some of its chunks.</summary>
[GenerateSerializer]
internal sealed class JobPage
{
    /// <summary>How many chunks a page has: few enough that writing one is cheap, and enough that there are not too many.</summary>
    public const int Length = 256;

    [Id(0)]
    public byte[] States { get; set; } = new byte[Length];

    [Id(1)]
    public byte[] Tries { get; set; } = new byte[Length];

    [Id(2)]
    public int[] Answers { get; set; } = new int[Length];

    [Id(3)]
    public int[] Errors { get; set; } = new int[Length];

    [Id(4)]
    public Dictionary<int, string> Reasons { get; set; } = [];

    [Id(5)]
    public byte[] LostTries { get; set; } = new byte[Length];

    [Id(6)]
    public byte[] SecondTries { get; set; } = new byte[Length];
}
