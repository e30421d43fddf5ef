using System.Text.RegularExpressions;
using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Tests.Security;

public sealed class ArchitectureTests
{
    [Fact]
    public void ArticleKit_CompiledCode_UsesNoNetworkProcessReflectionOrRegex()
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        ForbiddenCode.Find(code).Should().BeEmpty();
        code.Uses().Should().HaveCountGreaterThan(1000, "else nothing would have been read");
    }

    [Fact]
    public void ArticleKit_CompiledCode_OpensNoFile()
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        ForbiddenCode.FindFileUsers(code).Should().BeEmpty();
    }

    [Fact]
    public void ArticleKit_Assemblies_AreTheFrameworkAndHtmlAgilityPack()
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        code.Assemblies.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().BeEquivalentTo("HtmlAgilityPack");
    }

    [Fact]
    public void Find_CodeThatDoesUseThem_FindsIt()
    {
        // These tests themselves: they use regular expressions, files and processes of the framework.
        using var code = new CompiledCode(typeof(ArchitectureTests).Assembly.Location);

        ForbiddenCode.Find(code).Should().Contain(typeof(Regex).FullName);
        ForbiddenCode.FindFileUsers(code).Should().Contain(typeof(CompiledCode).FullName);
    }
}
