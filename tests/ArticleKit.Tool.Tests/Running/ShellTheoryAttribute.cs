namespace ArticleKit.Tool.Tests.Running;

/// <summary>A test that runs a shell. Is skipped where that is not installed, and on Windows, which has no scripts for the tool to be called by.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute(string shell)
    {
        bool isThere = !OperatingSystem.IsWindows()
            && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)));
        Shell = shell;
        Skip = isThere ? null : $"needs {shell}";
    }

    public string Shell { get; }
}
