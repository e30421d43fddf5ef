using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Detection;

/// <summary>What a page calls itself in its <c>meta</c> elements and in its structured data.</summary>
internal sealed class Declarations
{
    public bool IsArticle { get; private set; }

    public bool IsOther { get; private set; }

    public bool IsDiscussion { get; private set; }

    public bool HasAuthor { get; private set; }

    public void ReadMeta(ReadOnlySpan<char> attributes)
    {
        var reader = new AttributeReader(attributes);
        ReadOnlySpan<char> name = default;
        ReadOnlySpan<char> content = default;
        while (reader.Read())
        {
            if (reader.Name.Equals("content", StringComparison.OrdinalIgnoreCase))
            {
                content = reader.Value.Trim();
            }
            else if (reader.Name.Equals("property", StringComparison.OrdinalIgnoreCase) || reader.Name.Equals("name", StringComparison.OrdinalIgnoreCase)
                || reader.Name.Equals("itemprop", StringComparison.OrdinalIgnoreCase))
            {
                name = reader.Value.Trim();
            }
        }

        if (content.IsEmpty)
        {
            return;
        }

        if (Is(name, "og:type"))
        {
            IsArticle |= DeclaredKinds.IsArticle(content);
            IsOther |= DeclaredKinds.IsOther(content);
        }
        else if (Is(name, "author") || Is(name, "article:author"))
        {
            HasAuthor = true;
        }
        else if (Is(name, "generator"))
        {
            IsDiscussion |= DeclaredKinds.IsForumSoftware(content);
        }
    }

    public void ReadJson(ReadOnlySpan<char> json)
    {
        IsArticle |= DeclaredKinds.MentionArticle(json);
        IsOther |= DeclaredKinds.MentionOther(json);
        IsDiscussion |= DeclaredKinds.MentionDiscussion(json);
        HasAuthor |= json.Contains("\"author\"", StringComparison.Ordinal);
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
