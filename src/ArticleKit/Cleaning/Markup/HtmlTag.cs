namespace ArticleKit.Cleaning.Markup;

/// <summary>A start or end tag as it stands in the page.</summary>
internal readonly record struct HtmlTag(int Start, int NameStart, int NameEnd, int AttributesEnd, int End, bool IsEnd)
{
    /// <summary>A start tag that the page leaves out, at the place where it would stand.</summary>
    public static HtmlTag Implied(int position) => new(position, position, position, position, position, IsEnd: false);

    public ReadOnlySpan<char> Name(ReadOnlySpan<char> html) => html[NameStart..NameEnd];

    /// <summary>What stands between the name and the closing bracket.</summary>
    public ReadOnlySpan<char> Attributes(ReadOnlySpan<char> html) => html[NameEnd..AttributesEnd];

    /// <summary>Whether the tag ends in <c>/&gt;</c>.</summary>
    public bool EndsItself(ReadOnlySpan<char> html) => AttributesEnd > NameEnd && html[AttributesEnd - 1] == '/';
}
