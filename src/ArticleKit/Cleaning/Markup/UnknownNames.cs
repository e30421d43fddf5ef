namespace ArticleKit.Cleaning.Markup;

/// <summary>Names of elements that cleaning does not know, made safe for the parser: the same string for the same name.</summary>
internal sealed class UnknownNames
{
    private const int MaxLength = 64;
    private const int MaxNames = 4096;
    private const string Substitute = "x-unknown";

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public UnknownNames() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Find(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxLength)
        {
            return Substitute;
        }

        Span<char> lower = stackalloc char[name.Length];
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]) && name[i] is not ('-' or '_'))
            {
                return Substitute;
            }

            lower[i] = char.ToLowerInvariant(name[i]);
        }

        if (_lookup.TryGetValue(lower, out string? known))
        {
            return known;
        }

        // HtmlAgilityPack has rules of its own for these: the first two have no content there, that of the third is no markup.
        if (_known.Count >= MaxNames || lower is "isindex" or "spacer" or "noxhtml")
        {
            return Substitute;
        }

        string added = lower.ToString();
        _known.Add(added, added);
        return added;
    }

    /// <summary>Elements that nobody uses any more, have no content, and show nothing.</summary>
    public static bool IsObsoleteVoid(ReadOnlySpan<char> name) =>
        name.Equals("basefont", StringComparison.OrdinalIgnoreCase) || name.Equals("bgsound", StringComparison.OrdinalIgnoreCase)
        || name.Equals("keygen", StringComparison.OrdinalIgnoreCase);
}
