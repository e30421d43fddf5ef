using System.Text.Json.Nodes;
using ArticleKit.TestSupport;
using ArticleKit.TestSupport.Notebooks;

namespace ArticleKit.Notebooks.Tests;

/// <summary>
/// Runs the notebooks of the docs and holds what they show against what is saved in them. With the environment variable
/// <c>ARTICLEKIT_UPDATE_NOTEBOOKS=1</c> it saves what they show instead.
/// </summary>
public class NotebookTests
{
    public static TheoryData<string> Names => ["first-steps", "readability-corpus", "topic-classifier"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Cells_RunInOrder_ShowWhatIsSaved(string name)
    {
        string path = Repository.PathOf($"docs/notebooks/{name}.ipynb");
        var notebook = Notebook.Load(path);
        var session = new NotebookSession(Path.GetDirectoryName(path)!);
        int number = 0;
        foreach (JsonObject cell in notebook.CodeCells)
        {
            number++;
            JsonArray shown = await RunAsync(session, Notebook.SourceOf(cell), name, number);
            if (SavedOutput.IsUpdated)
            {
                cell["outputs"] = shown;
                cell["execution_count"] = number;
                continue;
            }

            var actual = new JsonObject { ["outputs"] = shown };
            Notebook.OutputsOf(actual).Should().Be(Notebook.OutputsOf(cell), "this is what cell {0} of {1} shows by what is saved ({2})", number, name, SavedOutput.HowToUpdate);
        }

        if (SavedOutput.IsUpdated)
        {
            notebook.Save();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_EachNotebook_IsOneOfTheCSharpKernelAndTouchesNoNetwork(string name)
    {
        var notebook = Notebook.Load(Repository.PathOf($"docs/notebooks/{name}.ipynb"));

        ((int)notebook.Root["nbformat"]!).Should().Be(4);
        ((string?)notebook.Root["metadata"]!["kernelspec"]!["name"]).Should().Be(".net-csharp");
        notebook.Cells.Select(cell => (string?)cell["id"]).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        notebook.CodeCells.Should().HaveCountGreaterThan(5);
        string code = string.Concat(notebook.CodeCells.Select(Notebook.SourceOf));
        code.Should().NotContainAny("HttpClient", "WebClient", "System.Net", "DateTime.Now", "DateTime.UtcNow", "Stopwatch");
        notebook.CodeCells.Skip(1).Select(Notebook.SourceOf).Should().NotContain(source => source.Contains("#r "), "references stand in the first cell");
    }

    private static async Task<JsonArray> RunAsync(NotebookSession session, string code, string name, int number)
    {
        try
        {
            return await session.RunAsync(code);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Cell {number} of {name} failed: {exception.Message}\n{code}", exception);
        }
    }
}
