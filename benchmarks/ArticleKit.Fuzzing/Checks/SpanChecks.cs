using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>What must hold for spans.</summary>
internal static class SpanChecks
{
    public static void RequireInside(this CaseRun run, TextSpan span, string text, string what) => run.Require(
        span.Start >= 0 && span.Length >= 0 && (long)span.Start + span.Length <= text.Length, "span", () => $"{what} at {span} is outside of a text of {text.Length}.");

    /// <summary>A span that quotes: its text, with runs of white space as one blank, is another.</summary>
    public static void RequireQuote(this CaseRun run, TextSpan span, string text, string quote, string what)
    {
        run.RequireInside(span, text, what);
        run.Require(Fold(span.In(text)) == Fold(quote), "quote", () => $"{what} at {span} is '{Short(quote)}' but the text has '{Short(span.In(text).ToString())}'.");
    }

    /// <summary>Spans one behind the other, each without white space around it.</summary>
    public static void RequireOrder(this CaseRun run, IEnumerable<TextSpan> spans, string text, string what)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            run.RequireInside(span, text, what);
            run.Require(span.Start >= end && span.Length > 0, "order", () => $"{what} at {span} begins before {end} or is empty.");
            run.Require(!char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]), "trim", () => $"{what} at {span} has white space around it.");
            end = span.End;
        }
    }

    public static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        bool isBlank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isBlank = folded.Length > 0;
                continue;
            }

            folded.Append(isBlank ? " " : "").Append(c);
            isBlank = false;
        }

        return folded.ToString();
    }
}
