using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Detection;

/// <summary>How often a page has elements of some kinds.</summary>
internal sealed class TagCounts
{
    public int Articles { get; private set; }

    public int ListItems { get; private set; }

    public int Fields { get; private set; }

    public int Codes { get; private set; }

    public int Headings { get; private set; }

    public void Add(Tag tag)
    {
        switch (tag)
        {
            case Tag.Article:
                Articles++;
                break;
            case Tag.Li:
                ListItems++;
                break;
            case Tag.Input or Tag.Select or Tag.Textarea or Tag.Button:
                Fields++;
                break;
            case Tag.Code or Tag.Pre:
                Codes++;
                break;
            case >= Tag.H1 and <= Tag.H6:
                Headings++;
                break;
        }
    }
}
