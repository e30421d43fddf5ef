namespace ArticleKit.Package.Tests.Running;

/// <summary>A test that compiles to native code; reported as skipped, with the reason, where there is no linker for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        // On Windows it is Visual Studio that is needed, of which one cannot know so easily.
        if (OperatingSystem.IsWindows() || !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang"))))
        {
            Skip = "clang is not installed";
        }
    }
}
