using ArticleKit.TestSupport;

namespace ArticleKit.Documents.Tests;

/// <summary>What the server runs is what a maintainer runs.</summary>
public class WorkflowTests
{
    private static readonly string[] Lines = [.. File.ReadLines(Repository.PathOf(".github/workflows/ci.yml")).Select(line => line.Trim())];

    [Fact]
    public void Workflow_ItsOnlyCommand_IsTheScriptOfTheRepository()
    {
        Lines.Where(line => line.Contains("run:", StringComparison.Ordinal)).Should().Equal("- run: ./.ci/run");
        File.Exists(Repository.PathOf(".ci/run")).Should().BeTrue();
        Lines.Should().Contain("global-json-file: global.json").And.Contain("fetch-depth: 0", "MinVer counts the commits since the last tag");
    }

    [Fact]
    public void Workflow_ItsRights_AreToReadOnly()
    {
        Lines.Should().ContainInOrder("permissions:", "contents: read");
        Lines.Should().NotContain(line => line.EndsWith(": write", StringComparison.Ordinal));
        Lines.Where(line => line.Contains("uses:", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^- uses: actions/[a-z-]+@v\d+$"));
    }
}
