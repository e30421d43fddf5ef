using ArticleKit.TestSupport;
using ArticleKit.TestSupport.Notebooks;

namespace ArticleKit.Documents.Tests;

/// <summary>Runs the pieces of code of pages of the docs, one after another.</summary>
public class MlNetPageTests
{
    private const string Packages = """
        #r "nuget: ArticleKit"
        #r "nuget: ArticleKit.Topics"
        """;

    [Fact]
    public async Task MlNetPage_ItsCode_RunsAndDoesWhatThePageSays()
    {
        var session = new NotebookSession(Repository.PathOf("docs"));
        await session.RunAsync(Packages);
        List<string> pieces = [.. CodeOf(await File.ReadAllTextAsync(Repository.PathOf("docs/ml-net.md")))];
        pieces.Should().HaveCountGreaterThan(5);
        foreach (string piece in pieces)
        {
            await session.RunAsync(piece);
        }

        string shown = (await session.RunAsync("""
            Console.WriteLine(back.SequenceEqual(articles));
            Console.WriteLine(article.Title + ", " + article.Html.Length);
            Console.WriteLine(ease.Length + " " + ease.All(float.IsFinite));
            Console.WriteLine(string.Join(", ", topics.Select(topic => topic.Length > 0)));
            Console.WriteLine(whole.Transform(data).GetColumn<float>("Scaled").Max());
            Console.WriteLine(again.Count + " " + (again[1] == analyzer.Analyze(articles[1])));
            """))[0]!["text"]!.AsArray().Aggregate("", (text, line) => text + (string?)line);

        shown.Should().Be("True\nRain, 44\n2 True\nTrue, True\n1\n2 True\n");
    }

    private static IEnumerable<string> CodeOf(string page)
    {
        string[] parts = page.ReplaceLineEndings("\n").Split("```");
        return parts.Where((part, i) => i % 2 == 1 && part.StartsWith("csharp\n", StringComparison.Ordinal)).Select(part => part["csharp\n".Length..]);
    }
}
