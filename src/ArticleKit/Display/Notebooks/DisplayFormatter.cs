namespace ArticleKit.Display.Notebooks;

/// <summary>Writes values of this library for a notebook, which finds all members by their names.</summary>
/// <param name="mimeType">What it writes: HTML or plain text.</param>
internal sealed class DisplayFormatter(string mimeType)
{
    public const string Html = "text/html";
    public const string PlainText = "text/plain";

    /// <summary>What it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a value.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether it was one of this library that is written here; if not, the notebook does what it does with any value.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        string? shown = MimeType == Html ? NotebookHtml.Of(instance) : NotebookText.Of(instance);
        writer.Write(shown);
        return shown is not null;
    }
}
