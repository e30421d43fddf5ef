using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Tool.Tests.Security;

public sealed class ArchitectureTests
{
    [Fact]
    public void Tool_CompiledCode_UsesTheNetworkInItsLoaderOnly()
    {
        using var code = new CompiledCode(typeof(ToolCommand).Assembly.Location);

        code.Uses().Where(use => use.Member.StartsWith("System.Net.Http.HttpClient.", StringComparison.Ordinal)).Select(use => use.User).Distinct(StringComparer.Ordinal)
            .Should().Equal("ArticleKit.Tool.Loading.WebPageLoader");
        ForbiddenCode.Find(code).Where(name => !name.StartsWith("System.Net.", StringComparison.Ordinal) && !name.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal))
            .Should().BeEmpty();
        ForbiddenCode.Find(code).Should().NotContain(name => name.StartsWith("System.Net.Sockets", StringComparison.Ordinal));
    }

    [Fact]
    public void Tool_CompiledCode_StartsOtherProgramsInItsBrowserOnly()
    {
        using var code = new CompiledCode(typeof(ToolCommand).Assembly.Location);

        code.Uses().Where(use => use.Member.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal)).Select(use => use.User).Distinct(StringComparer.Ordinal)
            .Should().OnlyContain(user => user == "ArticleKit.Tool.Hosting.Browser").And.NotBeEmpty();
    }
}
