using System.Diagnostics.CodeAnalysis;

/// <summary>
/// What .NET calls in a process of the tool whose environment names this assembly (DOTNET_STARTUP_HOOKS): at its end, it writes which assemblies it has
/// loaded.
/// </summary>
[SuppressMessage("Design", "CA1050", Justification = ".NET looks for it by this name.")]
[SuppressMessage("Design", "MA0047", Justification = ".NET looks for it by this name.")]
internal static class StartupHook
{
    /// <summary>The environment variable that names the file to write.</summary>
    public const string Variable = "ARTICLEKIT_LOADED_ASSEMBLIES";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } path)
        {
            File.WriteAllLines(path, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
        }
    };
}
