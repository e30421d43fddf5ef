using ArticleKit.TestSupport;

namespace ArticleKit.Evaluation.Tests;

/// <summary>The commands that documents show to measure with and to make models with are there, with these options.</summary>
public class ShownCommandTests
{
    private const string Program = "dotnet run -c Release --project benchmarks/ArticleKit.Evaluation";

    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("benchmarks/README.md", 3)]
    [InlineData("docs/retraining.md", 9)]
    [InlineData("docs/cleaning.md", 1)]
    [InlineData("docs/keyphrases.md", 1)]
    [InlineData("docs/quotations.md", 1)]
    [InlineData("docs/readability.md", 1)]
    [InlineData("docs/segmentation.md", 1)]
    [InlineData("docs/summaries.md", 1)]
    [InlineData("docs/topics.md", 1)]
    [InlineData("docs/models/news-topics.md", 1)]
    [InlineData("docs/models/syllables.md", 1)]
    [InlineData(".github/CONTRIBUTING.md", 1)]
    public void Document_Commands_AreUnderstood(string document, int least)
    {
        string[][] commands = [.. File.ReadLines(Repository.PathOf(document)).SelectMany(Commands)];

        commands.Should().HaveCountGreaterThanOrEqualTo(least);
        foreach (string[] arguments in commands)
        {
            EvaluationProgram.Create().Parse(arguments).Errors.Should().BeEmpty(string.Join(' ', arguments));
        }
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("train-topic-model --no-such-option")]
    [InlineData("train-topic-model")]
    public void Command_ThatDoesNotExist_IsNotUnderstood(string arguments) => EvaluationProgram.Create().Parse(arguments.Split(' ')).Errors.Should().NotBeEmpty();

    /// <summary>The arguments of each command in a line; a name in capitals stands for what the reader puts there.</summary>
    private static IEnumerable<string[]> Commands(string line)
    {
        for (int at = 0; (at = line.IndexOf(Program, at, StringComparison.Ordinal)) >= 0;)
        {
            at += Program.Length;
            int end = line.IndexOfAny(['`', '#'], at);
            string[] words = line[at..(end < 0 ? line.Length : end)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] arguments = words is ["--", .. var rest] ? rest : words;
            if (!arguments.Contains("COMMAND"))
            {
                yield return arguments;
            }
        }
    }
}
