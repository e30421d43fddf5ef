namespace ArticleKit.Cleaning.Markup;

/// <summary>What end tags do (sections 13.2.6.4.7 and following of the HTML standard).</summary>
internal sealed class EndTags(string html, TreeBuilder tree, OpenElements open, PageRoots roots, UnknownNames unknownNames)
{
    public void Write(HtmlTag end)
    {
        ReadOnlySpan<char> name = end.Name(html);
        Tag tag = Tags.Find(name);
        switch (tag)
        {
            case Tag.Html or Tag.Body:
                // Content may follow them, and belongs into the body all the same.
                break;
            case Tag.Br:
                roots.EnsureBody(end.Start);
                tree.AddVoid(Tag.Br, HtmlTag.Implied(end.Start));
                break;
            case Tag.Unknown:
                open.PopTo(tag, unknownNames.Find(name), TagTraits.Special);
                break;
            case Tag.P:
                if (!open.PopTo(tag, null, TagTraits.Scope) && roots.HasBody && !open.IsOpen(Tag.Select))
                {
                    // An end tag without a start makes an empty paragraph, and parts the text around it.
                    open.AddLeaf(Tag.P, HtmlTag.Implied(end.Start));
                }

                break;
            case >= Tag.H1 and <= Tag.H6:
                open.PopToHeading();
                break;
            case Tag.Li:
                open.PopTo(tag, null, TagTraits.Scope, Tag.Ul, Tag.Ol);
                break;
            case Tag.Table or Tag.Tr or Tag.Td or Tag.Th or Tag.Tbody or Tag.Thead or Tag.Tfoot or Tag.Caption:
                open.PopTo(tag, null, TagTraits.None, tag == Tag.Table ? Tag.Unknown : Tag.Table);
                break;
            default:
                if (!tag.Has(TagTraits.Void))
                {
                    open.PopTo(tag, null, tag.Has(TagTraits.Special) ? TagTraits.Scope : TagTraits.Special);
                }

                break;
        }
    }
}
