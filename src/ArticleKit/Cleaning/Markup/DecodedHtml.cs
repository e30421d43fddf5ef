namespace ArticleKit.Cleaning.Markup;

/// <summary>A page decoded from its bytes.</summary>
/// <param name="Text">The page.</param>
/// <param name="Encoding">The encoding that it was read in, as the web calls it.</param>
internal sealed record DecodedHtml(string Text, string Encoding)
{
    /// <summary>Whether nothing told the encoding but the letters.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>What the server or the page calls the encoding, where that is wrong; null otherwise.</summary>
    public string? WrongDeclaration { get; init; }

    /// <summary>Whether there were bytes that mean nothing in the encoding, and became U+FFFD.</summary>
    public bool HasInvalidBytes { get; init; }
}
