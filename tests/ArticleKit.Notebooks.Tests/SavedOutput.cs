namespace ArticleKit.Notebooks.Tests;

/// <summary>Whether what is saved of notebooks and programs is held against what they do, or made anew.</summary>
internal static class SavedOutput
{
    public const string HowToUpdate = "ARTICLEKIT_UPDATE_NOTEBOOKS=1 dotnet test on this project saves it anew";

    public static bool IsUpdated => Environment.GetEnvironmentVariable("ARTICLEKIT_UPDATE_NOTEBOOKS") == "1";
}
