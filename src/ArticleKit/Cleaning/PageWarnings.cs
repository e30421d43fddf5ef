using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning;

/// <summary>What a reader should know of a page, beside its text.</summary>
internal static class PageWarnings
{
    private const int ShellTextLength = 200;
    private const int ShellScriptLength = 1000;

    public static IReadOnlyList<ArticleWarning> Find(PageDocument page, string text)
    {
        List<ArticleWarning> warnings = [];
        if (text.Length == 0)
        {
            warnings.Add(new ArticleWarning("no_main_content", "The page has no text that reads like an article."));
        }

        if (text.Length < ShellTextLength && page.Source.ScriptLength > ShellScriptLength && page.Blocks.Sum(block => block.Text.Length) < ShellTextLength)
        {
            warnings.Add(new ArticleWarning("javascript_shell", "The page has nearly no text of its own: its scripts would load it."));
        }

        if (page.Source.IsFlattened)
        {
            warnings.Add(new ArticleWarning("nesting_flattened", "Elements are nested deeper than the limit; the tags beyond it were ignored."));
        }

        return warnings;
    }
}
