
namespace ArticleKit.Text.Warnings;

/// <summary>Collects the warnings of one code: the first of them, and how many more there were, so that no text produces millions.</summary>
internal sealed class WarningList(string text, string code, string message)
{
    /// <summary>How many warnings of one code are kept.</summary>
    public const int MaxCount = 10;

    private const int MaxQuote = 60;

    private readonly List<ArticleWarning> _warnings = [];
    private int _more;

    /// <summary>Adds a warning.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="quote">What its message quotes; null for what it is about.</param>
    public void Add(TextSpan span, TextSpan? quote = null)
    {
        if (_warnings.Count == MaxCount)
        {
            _more++;
            return;
        }

        _warnings.Add(new ArticleWarning(code, $"{message}: {Quote(quote ?? span)}") { Span = span });
    }

    /// <summary>Moves the warnings to a list; the last one tells how many there are beside it.</summary>
    public void MoveTo(List<ArticleWarning> warnings)
    {
        if (_more > 0)
        {
            _warnings[^1] = _warnings[^1] with { Message = FormattableString.Invariant($"{_warnings[^1].Message} (and {_more} more like this)") };
        }

        warnings.AddRange(_warnings);
    }

    private string Quote(TextSpan span)
    {
        if (span.Length <= MaxQuote)
        {
            return Printable(WhiteSpace.Fold(span.In(text)));
        }

        int length = char.IsHighSurrogate(text[span.Start + MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote;
        return Printable(WhiteSpace.Fold(text.AsSpan(span.Start, length))) + "…";
    }

    // Messages end up in logs and on screens, where such characters do more than stand.
    private static string Printable(string quote) => quote.Any(char.IsControl) ? string.Concat(quote.Where(c => !char.IsControl(c))) : quote;
}
