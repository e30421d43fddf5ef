using System.Text.Json.Nodes;
using ArticleKit.TestSupport.Notebooks;
using Microsoft.CodeAnalysis.Scripting;

namespace ArticleKit.Notebooks.Tests;

/// <summary>The session must notice what it is there to notice.</summary>
public class NotebookSessionTests
{
    [Fact]
    public async Task RunAsync_Cells_KnowWhatEarlierOnesDeclareAndShowInOrder()
    {
        var session = new NotebookSession(Path.GetTempPath());

        (await session.RunAsync("int answer = 6;")).Should().BeEmpty();
        JsonArray outputs = await session.RunAsync("Console.WriteLine(\"one\");\ndisplay(HTML(\"<b>two</b>\"));\nConsole.WriteLine(\"three\");\nanswer * 7");

        Notebook.OutputsOf(new JsonObject { ["outputs"] = outputs }).Should().StartWith(
            "stream stdout:\none\n\ndisplay_data text/html:\n<b>two</b>\nstream stdout:\nthree\n\nexecute_result text/html:\n").And.Contain("42");
    }

    [Fact]
    public async Task RunAsync_PackageThatIsNotReferredTo_IsNotThere()
    {
        var session = new NotebookSession(Path.GetTempPath());

        await session.Invoking(it => it.RunAsync("using ArticleKit;")).Should().ThrowAsync<CompilationErrorException>();
        await session.RunAsync("#r \"nuget: ArticleKit, *-*\"\nusing ArticleKit;");
        await session.Invoking(it => it.RunAsync("#r \"nuget: Somebody.Elses\"")).Should().ThrowAsync<KeyNotFoundException>();
    }

    [Fact]
    public async Task RunAsync_CellThatThrows_ThrowsAndLeavesTheConsoleAsItWas()
    {
        TextWriter console = Console.Out;
        string folder = Environment.CurrentDirectory;

        await new NotebookSession(Path.GetTempPath()).Invoking(it => it.RunAsync("throw new InvalidOperationException(\"no\");"))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("no");

        Console.Out.Should().BeSameAs(console);
        Environment.CurrentDirectory.Should().Be(folder);
    }
}
