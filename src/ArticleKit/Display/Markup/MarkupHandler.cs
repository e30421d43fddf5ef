using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArticleKit.Display.Markup;

/// <summary>Writes the literals of an interpolated string as markup and its holes as text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly MarkupWriter _writer;

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE0060", Justification = "The compiler gives the lengths to every handler.")]
    public MarkupHandler(int literalLength, int formattedCount, MarkupWriter writer) => _writer = writer;

    public void AppendLiteral(string markup) => _writer.Raw(markup);

    public void AppendFormatted(string? text) => _writer.Text(text);

    public void AppendFormatted(ReadOnlySpan<char> text) => _writer.Text(text);

    public void AppendFormatted(int number)
    {
        const int LongestNumber = 11;
        Span<char> digits = stackalloc char[LongestNumber];
        number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        _writer.Raw(digits[..length]);
    }

    /// <summary>A coordinate or the like, with at most two decimals.</summary>
    public void AppendFormatted(double number)
    {
        const int LongestNumber = 330;
        Span<char> digits = stackalloc char[LongestNumber];
        Math.Round(number, 2).TryFormat(digits, out int length, "0.##", CultureInfo.InvariantCulture);
        _writer.Raw(digits[..length]);
    }
}
