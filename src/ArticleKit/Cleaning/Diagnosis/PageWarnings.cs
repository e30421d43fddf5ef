using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Diagnosis;

/// <summary>What a reader should know of a page, beside its text.</summary>
internal static class PageWarnings
{
    private const int ShellTextLength = 200;
    private const int ShellScriptLength = 1000;
    private const int RedirectTextLength = 500;
    private const int MaxFrames = 5;

    // A page may write anything there, and messages end up in logs and on screens.
    private const int MaxAddressLength = 300;

    public static IReadOnlyList<ArticleWarning> Find(PageDocument page, string text, string? title, bool? isPaywalled, bool isFromScript = false)
    {
        List<ArticleWarning> warnings = [];
        if (text.Length == 0)
        {
            warnings.Add(new ArticleWarning("no_main_content", "The page has no text that reads like an article."));
        }

        if (isFromScript)
        {
            warnings.Add(new ArticleWarning("text_from_script", "The page shows no more than the beginning of its article; the text is what its scripts hold."));
        }

        AddPageKind(page, text, title, warnings);
        if (isPaywalled == true)
        {
            warnings.Add(new ArticleWarning("paywalled", "The page says that its full text is for subscribers; what is here may be the beginning only."));
        }

        if (page.Source.IsCutOff)
        {
            warnings.Add(new ArticleWarning("truncated_page", "The page breaks off within a tag, a script or a style sheet; its end may be missing."));
        }

        if (page.Source.IsFlattened)
        {
            warnings.Add(new ArticleWarning("nesting_flattened", "Elements are nested deeper than the limit; the tags beyond it were ignored."));
        }

        return warnings;
    }

    private static void AddPageKind(PageDocument page, string text, string? title, List<ArticleWarning> warnings)
    {
        bool hasScripts = page.Source.ScriptLength > ShellScriptLength || page.Source.AsksForScripts;
        if (text.Length < ShellTextLength && hasScripts && page.Blocks.Sum(block => block.Text.Length) < ShellTextLength)
        {
            warnings.Add(new ArticleWarning("javascript_shell", "The page has nearly no text of its own: its scripts would load it."));
        }

        if (page.Source.HasFrames)
        {
            string frames = string.Join(", ", page.Nodes.Where(node => node.Tag == Tag.Frame)
                .Select(node => PreviewText.Of(HtmlText.Decode(node.Html.GetAttribute("src")), MaxAddressLength)).Where(source => source.Length > 0).Take(MaxFrames));
            warnings.Add(new ArticleWarning("frameset_page", $"The page only frames others, where its text stands: {(frames.Length > 0 ? frames : "none is named")}."));
        }

        if (text.Length < RedirectTextLength && Redirect.Find(page) is { } target)
        {
            warnings.Add(new ArticleWarning("redirect_page", $"The page leads on to another by itself: {PreviewText.Of(target, MaxAddressLength)}"));
        }

        if (NoticePages.IsWall(page, title))
        {
            warnings.Add(new ArticleWarning("bot_wall", "The page asks its reader to prove to be a person, or turns it away; it is not what its address promises."));
        }
        else if (NoticePages.IsError(page, title, CountWords(text, NoticePages.MaxErrorWords + 1)))
        {
            warnings.Add(new ArticleWarning("error_page", "The page tells that something was not found or went wrong."));
        }
    }

    /// <summary>The words of a text, up to a number at which it does not matter any more.</summary>
    private static int CountWords(ReadOnlySpan<char> text, int limit)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool isLetter = char.IsLetterOrDigit(c);
            words += isLetter && (!inWord || c is >= '\u2e80' and <= '\ud7af') ? 1 : 0;
            inWord = isLetter;
            if (words == limit)
            {
                break;
            }
        }

        return words;
    }
}
