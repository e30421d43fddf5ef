namespace ArticleKit.Benchmarks;

/// <summary>Where the repository is that this program was built in.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar)));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benchmarks do not run inside the repository.");
    }
}
