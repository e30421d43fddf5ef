using ArticleKit.Text.Quotes;

namespace ArticleKit.Text.Warnings;

/// <summary>Finds quotations whose marks do not pair.</summary>
internal static class QuoteBalance
{
    public static void Check(TextDocument document, QuotedPassages passages, List<ArticleWarning> warnings)
    {
        var found = new WarningList(document.Text, TextWarnings.UnbalancedQuotes, "The quotation marks do not pair");
        int stray = 0;
        foreach (QuotedPassage passage in passages.Items)
        {
            stray = AddStrays(passages, stray, passage.Span.Start, document.Text, found);
            if (passage.Fault != QuoteFault.None)
            {
                found.Add(passage.Span);
            }
        }

        AddStrays(passages, stray, document.Text.Length, document.Text, found);
        found.MoveTo(warnings);
    }

    private static int AddStrays(QuotedPassages passages, int stray, int limit, string text, WarningList found)
    {
        const int context = 30;
        while (stray < passages.Strays.Count && passages.Strays[stray].Start < limit)
        {
            TextSpan mark = passages.Strays[stray++];
            found.Add(mark, TextSpan.FromBounds(Math.Max(0, mark.Start - context), Math.Min(text.Length, mark.End + context)));
        }

        return stray;
    }
}
