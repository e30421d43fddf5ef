using System.Diagnostics;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Startup;

/// <summary>A command loads what it needs: those of clusters and of Parquet would make every other one start later.</summary>
public sealed class LoadedAssembliesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("cluster", "--help")]
    [InlineData("completion", "bash")]
    [InlineData("analyze", "PAGE")]
    [InlineData("analyze", "PAGE", "--format", "json")]
    [InlineData("compare", "PAGE", "PAGE")]
    [InlineData("batch", "--input", "LINES", "--fields", "title")]
    [InlineData("batch", "--input", "LINES", "--output", "OUTPUT")]
    [InlineData("topics", "predict", "LINES")]
    public async Task Command_ThatNeedsNeitherClusterNorParquet_LoadsNothingOfThem(params string[] arguments)
    {
        (int exitCode, string[] assemblies) = await RunAsync(arguments);

        exitCode.Should().Be(ExitCode.Success);
        assemblies.Should().Contain("ArticleKit.Tool").And.NotContain(name => IsOfCluster(name) || IsOfParquet(name));
    }

    [Fact]
    public async Task Batch_ParquetOutput_LoadsNothingOfTheCluster()
    {
        (int exitCode, string[] assemblies) = await RunAsync("batch", "--input", "LINES", "--output", "OUTPUT.parquet", "--fields", "title");

        exitCode.Should().Be(ExitCode.Success);
        assemblies.Should().Contain(name => IsOfParquet(name), "else nobody could tell that other commands do not load it").And.NotContain(name => IsOfCluster(name));
    }

    [Fact]
    public async Task ClusterWorker_AddressThatIsNone_LoadsWhatClustersNeed()
    {
        (int exitCode, string[] assemblies) = await RunAsync("cluster", "worker", "--redis", "localhost:1", "--address", "nowhere at all");

        exitCode.Should().Be(ExitCode.WrongArguments);
        assemblies.Should().Contain(name => IsOfCluster(name), "else nobody could tell that other commands do not load it");
    }

    // Its code generator marks every program that refers to Orleans with attributes of the serializer, which are read with the version of the program.
    private static bool IsOfCluster(string name) =>
        (name.StartsWith("Orleans", StringComparison.Ordinal) && !name.StartsWith("Orleans.Serialization", StringComparison.Ordinal))
        || name is "ArticleKit.Orleans" or "StackExchange.Redis"
        || name.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal);

    private static bool IsOfParquet(string name) => name is "ArticleKit.Parquet" or "Parquet" or "Snappier" or "ZstdSharp" or "K4os.Compression.LZ4";

    private async Task<(int ExitCode, string[] Assemblies)> RunAsync(params string[] arguments)
    {
        string list = _folder.PathOf("assemblies");
        Dictionary<string, string?> environment = new(StringComparer.Ordinal) { ["DOTNET_STARTUP_HOOKS"] = typeof(LoadedAssembliesTests).Assembly.Location, [StartupHook.Variable] = list };
        using Process process = ToolProcess.Start(environment, [.. arguments.Select(Fill)]);
        process.StandardInput.Close();
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await File.ReadAllLinesAsync(list));
    }

    private string Fill(string argument) => argument
        .Replace("PAGE", Repository.SamplePage, StringComparison.Ordinal)
        .Replace("LINES", Repository.SampleLines, StringComparison.Ordinal)
        .Replace("OUTPUT", _folder.PathOf("out"), StringComparison.Ordinal);
}
