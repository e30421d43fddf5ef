namespace ArticleKit.Browser.Tests;

/// <summary>The browser that the machine has.</summary>
internal static class Chromium
{
    public const string Variable = "ARTICLEKIT_CHROMIUM";

    public const string Missing = $"No Chromium: neither {Variable} names its program, nor is there 'chromium' or 'google-chrome' in the search path.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Its program; null if there is none.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names '{named}', which does not exist.");
        }

        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(_ => Names, System.IO.Path.Combine).FirstOrDefault(File.Exists);
    }
}
