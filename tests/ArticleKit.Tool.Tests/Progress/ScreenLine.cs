using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Progress;

/// <summary>What a terminal shows of lines that are written over.</summary>
internal static class ScreenLine
{
    /// <summary>The lines as they stand in the end, without what was written over and without colours.</summary>
    public static string[] Show(string written) => [.. EscapeCodes.Remove(written).Split('\n').Select(line =>
    {
        string shown = "";
        foreach (string part in line.Split('\r'))
        {
            shown = part + (part.Length < shown.Length ? shown[part.Length..] : "");
        }

        return shown.TrimEnd();
    })];
}
