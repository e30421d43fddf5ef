namespace ArticleKit.Tool.Tests.Running;

/// <summary>A test that runs a shell. Is skipped where that is not installed, and on Windows, which has no scripts for the tool to be called by.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute(string shell)
    {
        Shell = shell;
        Skip = Programs.AreThere(shell) ? null : $"needs {shell}";
    }

    public string Shell { get; }
}
