using System.Text.RegularExpressions;
using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Tests.Security;

public sealed class ArchitectureTests
{
    private static readonly string[] DependsOnIcu =
        ["System.String.Normalize", "System.String.IsNormalized", "System.StringNormalizationExtensions.", "System.Globalization.CompareInfo.", "System.Globalization.IdnMapping."];

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
    public void ArticleKit_CompiledCode_AsksNothingThatDependsOnTheIcuOfTheMachine()
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        code.Uses().Select(use => use.Member).Where(member => DependsOnIcu.Any(start => member.StartsWith(start, StringComparison.Ordinal))).Should().BeEmpty();
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
