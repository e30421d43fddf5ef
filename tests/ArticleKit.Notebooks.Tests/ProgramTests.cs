using ArticleKit.Notebooks.Tests.Programs;
using ArticleKit.TestSupport;

namespace ArticleKit.Notebooks.Tests;

/// <summary>Runs the programs of one file that stand beside the notebooks, with the packages as they are packed now, and holds what they write against what is saved.</summary>
public class ProgramTests(LocalFeed feed) : IClassFixture<LocalFeed>
{
    [Theory]
    [MemberData(nameof(NotebookTests.Names), MemberType = typeof(NotebookTests))]
    public async Task Run_ProgramOfTheDocs_WritesWhatIsSaved(string name)
    {
        string saved = Repository.PathOf($"tests/ArticleKit.Notebooks.Tests/Saved/{name}.txt");

        string written = await feed.RunAsync($"{name}.cs");

        if (SavedOutput.IsUpdated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(saved)!);
            await File.WriteAllTextAsync(saved, written);
        }

        written.Should().Be((await File.ReadAllTextAsync(saved)).ReplaceLineEndings("\n"), SavedOutput.HowToUpdate);
    }
}
