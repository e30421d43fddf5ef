using ArticleKit.Notebooks.Tests;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>Runs the programs of one file that stand beside the notebooks, and holds what they write against what is saved.</summary>
[Collection(SharedPackages.Name)]
public class DocumentProgramTests(PackedPackages packages)
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Repository.PathOf("docs/notebooks"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Run_ProgramOfTheDocs_WritesWhatIsSaved(string name)
    {
        string saved = Repository.PathOf($"tests/ArticleKit.Package.Tests/Saved/{name}.txt");
        Stranger stranger = packages.Invite($"docs-{name}");
        stranger.Copy("docs/notebooks", "notebooks");
        stranger.Copy("docs/samples", "samples");

        string written = await stranger.In("notebooks").DotnetAsync("run", $"{name}.cs");

        if (SavedOutput.IsUpdated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(saved)!);
            await File.WriteAllTextAsync(saved, written);
        }

        written.Should().Be((await File.ReadAllTextAsync(saved)).ReplaceLineEndings("\n"), SavedOutput.HowToUpdate);
    }
}
