namespace ArticleKit.Display.Notebooks;

/// <summary>Makes what shows the values of this library in a .NET notebook, which finds all members by their names.</summary>
internal sealed class DisplaySource
{
    /// <summary>A formatter for HTML, and one for plain text.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "The notebook engine calls it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new DisplayFormatter(DisplayFormatter.Html), new DisplayFormatter(DisplayFormatter.PlainText)];
}
