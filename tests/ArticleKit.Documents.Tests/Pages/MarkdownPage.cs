using ArticleKit.TestSupport;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleKit.Documents.Tests.Pages;

/// <summary>A page of the documentation.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _document;

    private MarkdownPage(string markdown) => _document = Markdown.Parse(markdown, Pipeline);

    /// <summary>Every page that a reader may come to, by its path in the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "README.md", "NOTICE.md", "CHANGELOG.md", "benchmarks/README.md" }
            .Concat(Below("docs")).Concat(Below(".github")).Concat(Below("src")).Concat(Below("tests")).Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands under each <c>csharp</c> fence, in order.</summary>
    public IReadOnlyList<PagePiece> Pieces
    {
        get
        {
            List<PagePiece> pieces = [];
            string heading = "";
            foreach (Block block in _document.Descendants<Block>())
            {
                if (block is HeadingBlock { Inline: { } inline })
                {
                    heading = TextOf(inline);
                }
                else if (block is FencedCodeBlock { Info: "csharp" } code)
                {
                    pieces.Add(new PagePiece(heading, code.Lines.ToString() + "\n", null));
                }
                else if (block is FencedCodeBlock { Info: "text" } shown && pieces.Count > 0)
                {
                    pieces[^1] = pieces[^1] with { Prints = shown.Lines.ToString() + "\n" };
                }
            }

            return pieces;
        }
    }

    /// <summary>Where its links and images lead, as they are written.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>What its headings are called in addresses.</summary>
    public IEnumerable<string> Anchors => _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "");

    public static MarkdownPage Read(string path) => new(File.ReadAllText(Repository.PathOf(path)));

    public static MarkdownPage Parse(string markdown) => new(markdown);

    private static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    private static IEnumerable<string> Below(string folder)
    {
        string root = Repository.PathOf(".");
        return Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));
    }
}
