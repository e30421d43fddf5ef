namespace ArticleKit.Cleaning.Markup;

/// <summary>The end and start tags that another start tag implies (sections 13.2.6.4.7 and following of the HTML standard).</summary>
internal static class ImpliedTags
{
    /// <summary>Closes what the start of an element ends, and opens what it needs around it.</summary>
    public static void Write(OpenElements open, Tag tag, int position)
    {
        CloseListsAndParagraph(open, tag);
        switch (tag)
        {
            case Tag.Li:
                open.PopTo(Tag.Li, null, TagTraits.Item);
                break;
            case Tag.Dd or Tag.Dt:
                if (!open.PopTo(Tag.Dd, null, TagTraits.Item))
                {
                    open.PopTo(Tag.Dt, null, TagTraits.Item);
                }

                break;
            case Tag.Option or Tag.Optgroup:
                open.PopTo(Tag.Option, null, TagTraits.Scope, Tag.Select, Tag.Optgroup);
                if (tag == Tag.Optgroup)
                {
                    open.PopTo(Tag.Optgroup, null, TagTraits.Scope, Tag.Select);
                }

                break;
            case Tag.A:
                open.PopTo(Tag.A, null, TagTraits.Special);
                break;
            case Tag.Button:
                open.PopTo(Tag.Button, null, TagTraits.Scope);
                break;
            case Tag.Rt or Tag.Rp:
                while (open.Current is Tag.Rt or Tag.Rp)
                {
                    open.Pop();
                }

                break;
            case >= Tag.H1 and <= Tag.H6 when open.Current.Has(TagTraits.Heading):
                open.Pop();
                break;
            case Tag.Table when open.Current.Has(TagTraits.Grid):
                open.PopTo(Tag.Table, null, TagTraits.None);
                break;
            case Tag.Td or Tag.Th or Tag.Tr or Tag.Tbody or Tag.Thead or Tag.Tfoot or Tag.Caption or Tag.Colgroup or Tag.Col:
                if (open.IsOpen(Tag.Table))
                {
                    WriteInTable(open, tag, position);
                }
                else
                {
                    CloseLooseRow(open, tag);
                }

                break;
        }
    }

    private static void CloseListsAndParagraph(OpenElements open, Tag tag)
    {
        // A list to choose from that was never closed must not swallow the page: what no option holds ends it.
        if (tag is Tag.P or Tag.Article or Tag.Main or Tag.Table || tag.Has(TagTraits.Heading))
        {
            while (open.PopTo(Tag.Select, null, TagTraits.None))
            {
            }
        }

        if (tag.Has(TagTraits.ClosesParagraph))
        {
            open.PopTo(Tag.P, null, TagTraits.Scope);
        }
    }

    private static void WriteInTable(OpenElements open, Tag tag, int position)
    {
        bool isCell = tag is Tag.Td or Tag.Th;
        while (!(open.Current == Tag.Table
            || (tag == Tag.Col && open.Current == Tag.Colgroup)
            || ((isCell || tag == Tag.Tr) && open.Current is Tag.Tbody or Tag.Thead or Tag.Tfoot)
            || (isCell && open.Current == Tag.Tr)))
        {
            open.Pop();
        }

        // A browser makes these too, so that paths into the page agree.
        if (open.Current == Tag.Table && (isCell || tag == Tag.Tr))
        {
            open.PushImplied(Tag.Tbody, position);
        }

        if (isCell && open.Current != Tag.Tr)
        {
            open.PushImplied(Tag.Tr, position);
        }

        if (tag == Tag.Col && open.Current == Tag.Table)
        {
            open.PushImplied(Tag.Colgroup, position);
        }
    }

    /// <summary>Rows without a table: a browser drops their tags, but then the cells would be glued together.</summary>
    private static void CloseLooseRow(OpenElements open, Tag tag)
    {
        if (!open.PopTo(Tag.Td, null, TagTraits.None, Tag.Tr))
        {
            open.PopTo(Tag.Th, null, TagTraits.None, Tag.Tr);
        }

        if (tag is not (Tag.Td or Tag.Th))
        {
            open.PopTo(Tag.Tr, null, TagTraits.None);
        }
    }
}
