using ArticleKit.Documents.Tests.Pages;
using ArticleKit.TestSupport;

namespace ArticleKit.Documents.Tests.Links;

/// <summary>What a page leads to is there.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_RelativeLinks_LeadSomewhere(string page) => BrokenLinks(page, MarkdownPage.Read(page)).Should().BeEmpty();

    [Theory]
    [InlineData("docs/a.md", "[text](no-such-page.md)")]
    [InlineData("docs/a.md", "[text](warnings.md#no-such-heading)")]
    [InlineData("docs/a.md", "[text](#no-such-heading)")]
    [InlineData("docs/a.md", "![text](images/no-such-image.png)")]
    [InlineData("docs/a.md", "[text](../../README.md)")]
    [InlineData("README.md", "[text](warnings.md)")]
    public void Page_LinkThatLeadsNowhere_IsFound(string page, string markdown) => BrokenLinks(page, MarkdownPage.Parse(markdown)).Should().ContainSingle();

    [Theory]
    [InlineData("README.md", "[text](docs/warnings.md#about-the-input)")]
    [InlineData("docs/a.md", "# A heading\n\n[text](#a-heading) [text](images/icon.png) [text](../README.md) [text](https://example.org/no/such#page) [text](notebooks/)")]
    public void Page_LinkThatLeadsSomewhere_IsNotFound(string page, string markdown) => BrokenLinks(page, MarkdownPage.Parse(markdown)).Should().BeEmpty();

    [Fact]
    public void Guides_Index_NamesEveryOne()
    {
        string[] guides = [.. MarkdownPage.All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/README.md")];

        string[] named = [.. MarkdownPage.Read("docs/README.md").Links.Select(link => Resolve("docs/README.md", link.Split('#')[0]))];

        guides.Should().HaveCountGreaterThan(20).And.BeSubsetOf(named);
    }

    private static IEnumerable<string> BrokenLinks(string page, MarkdownPage content) => content.Links.Where(link => !Leads(page, content, link));

    private static bool Leads(string page, MarkdownPage content, string link)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out _))
        {
            return true;
        }

        string[] parts = link.Split('#', 2);
        string target = Resolve(page, parts[0]);
        bool isThere = parts[0].Length == 0 || (!target.StartsWith("..", StringComparison.Ordinal) && Path.Exists(Repository.PathOf(target)));
        return isThere && (parts.Length == 1 || (parts[0].Length == 0 ? content : MarkdownPage.Read(target)).Anchors.Contains(parts[1], StringComparer.Ordinal));
    }

    /// <summary>The path in the repository of what a page links to.</summary>
    private static string Resolve(string page, string link)
    {
        string root = Repository.PathOf(".");
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        return Path.GetRelativePath(root, Path.GetFullPath(Path.Combine(folder, link))).Replace('\\', '/');
    }
}
