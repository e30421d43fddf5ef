namespace ArticleKit.Corpora.Warc;

/// <summary>A record of a web archive that may hold an article, or a damaged one.</summary>
/// <param name="Header">Its named fields; null if not even these could be read.</param>
/// <param name="Block">What it holds; empty if it is damaged.</param>
/// <param name="Error">What is wrong with it; null if nothing is.</param>
internal sealed record WarcRecord(FieldList? Header, ReadOnlyMemory<byte> Block, CorpusError? Error)
{
    public const string Conversion = "conversion";
    public const string Resource = "resource";
    public const string Response = "response";

    /// <summary>The kind of the record; empty if unknown.</summary>
    public string Type => Header?["WARC-Type"] ?? "";

    /// <summary>Its id without brackets; null if it has none.</summary>
    public string? Id => WithoutBrackets(Header?["WARC-Record-ID"]);

    /// <summary>The address of what it holds; null if it has none. Old files have it in brackets.</summary>
    public string? TargetUri => WithoutBrackets(Header?["WARC-Target-URI"]);

    /// <summary>Whether a record of this kind may hold an article.</summary>
    public static bool MayBeArticle(FieldList header) => header["WARC-Type"] is Conversion or Resource or Response;

    private static string? WithoutBrackets(string? value)
    {
        string? trimmed = value is ['<', .., '>'] ? value[1..^1] : value;
        return string.IsNullOrWhiteSpace(trimmed) ? null : trimmed;
    }
}
