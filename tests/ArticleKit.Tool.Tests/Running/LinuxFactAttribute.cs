namespace ArticleKit.Tool.Tests.Running;

/// <summary>A test of what only Linux has: signals, <c>/dev/full</c>, <c>/proc</c>. Is skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "needs Linux";
}
