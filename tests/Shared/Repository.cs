namespace ArticleKit.TestSupport;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string SamplePage => PathOf("docs/samples/harbour-ferry.html");

    public static string SampleLines => PathOf("docs/samples/articles.jsonl");

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
