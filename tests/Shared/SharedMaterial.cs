namespace ArticleKit.TestSupport;

/// <summary>The material that stands beside the repository on the maintainers' machines and is absent everywhere else.</summary>
internal static class SharedMaterial
{
    public const string Missing = "the shared material (../shared) is not on this machine";

    private static readonly string? Folder = Find();

    public static bool IsPresent => Folder is not null;

    public static string PathOf(string relative) =>
        Path.Combine(Folder ?? throw new InvalidOperationException(Missing), relative.Replace('/', Path.DirectorySeparatorChar));

    public static string SeedStory => File.ReadAllText(PathOf("seeds/000_26f08536b3924a14.txt"));

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")))
            {
                string shared = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
