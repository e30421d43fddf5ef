using ArticleKit.Text.Quotes;

namespace ArticleKit.Text.Warnings;

/// <summary>Finds quotations whose marks do not pair, but for marks of programs and for arrows.</summary>
internal static class QuoteBalance
{
    public static void Check(TextDocument document, QuotedPassages passages, List<ArticleWarning> warnings)
    {
        var found = new WarningList(document.Text, TextWarnings.UnbalancedQuotes, "The quotation marks do not pair");
        int stray = 0;
        foreach (QuotedPassage passage in passages.Items)
        {
            stray = AddStrays(passages, stray, passage.Span.Start, document.Text, found);
            bool isCode = IsCode(document.Text, passage.Span.Start) || IsCode(document.Text, passage.Span.End - 1);
            if (passage.Fault != QuoteFault.None && !isCode && !IsArrow(document.Text, passage.Span.Start))
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
            if (IsCode(text, mark.Start) || IsCode(text, mark.End - 1) || IsArrow(text, mark.Start))
            {
                continue;
            }

            found.Add(mark, TextSpan.FromBounds(Math.Max(0, mark.Start - context), Math.Min(text.Length, mark.End + context)));
        }

        return stray;
    }

    /// <summary>Whether a mark stands beside a sign that prose does not have there.</summary>
    private static bool IsCode(string text, int mark)
    {
        bool before = mark > 0 && IsCodeSign(text[mark - 1]);
        bool after = mark + 1 < text.Length && (IsCodeSign(text[mark + 1]) || (text[mark + 1] == ' ' && mark + 2 < text.Length && IsCodeSign(text[mark + 2])));
        return before || after;
    }

    private static bool IsCodeSign(char c) => c is '=' or '<' or '>' or '{' or '}' or '\\' or '/' or '_' or ';' or '"' or '|' or '#' or '$' or '&';

    /// <summary>Angle marks are arrows and bullets too (Home » News), where blanks stand on both sides.</summary>
    private static bool IsArrow(string text, int mark) => text[mark] is '«' or '»' or '‹' or '›'
        && (mark == 0 || char.IsWhiteSpace(text[mark - 1])) && (mark + 1 == text.Length || char.IsWhiteSpace(text[mark + 1]));
}
