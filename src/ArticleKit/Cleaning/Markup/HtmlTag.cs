namespace ArticleKit.Cleaning.Markup;

/// <summary>A start or end tag as it stands in the page.</summary>
internal readonly record struct HtmlTag(int Start, int NameStart, int NameEnd, int AttributesEnd, int End, bool IsEnd)
{
    public ReadOnlySpan<char> Name(ReadOnlySpan<char> html) => html[NameStart..NameEnd];

    /// <summary>What stands between the name and the closing bracket.</summary>
    public ReadOnlySpan<char> Attributes(ReadOnlySpan<char> html) => html[NameEnd..AttributesEnd];
}
