using System.Text.Json;
using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;
using ArticleKit.Cleaning.Scripts;

namespace ArticleKit.Cleaning.Comments;

/// <summary>
/// Reads the comments that the structured data of a page states (schema.org <c>comment</c>, and the answers to a question), for pages that
/// load their discussion only when a reader asks for it.
/// </summary>
internal sealed class StatedComments
{
    private const int MaxLength = 4_000_000;
    private const int MaxVisited = 50_000;
    private const int MaxComments = 5_000;
    private const int MaxDepth = 100;

    private static readonly string[] Threads = ["comment", "comments", "acceptedAnswer", "suggestedAnswer"];
    private static readonly string[] Texts = ["text", "commentText", "articleBody"];
    private static readonly string[] Dates = ["dateCreated", "datePublished", "commentTime", "uploadDate"];

    private readonly ArticleLimits _limits;
    private readonly AnalysisBudget _budget;
    private readonly string _language;
    private readonly string _articleText;
    private readonly List<ArticleComment> _comments = [];

    private StatedComments(ArticleLimits limits, AnalysisBudget budget, string? language, string articleText) =>
        (_limits, _budget, _language, _articleText) = (limits, budget, language ?? "", articleText);

    /// <summary>The comments in the order of the page; none that is a part of the article's text.</summary>
    public static List<ArticleComment> Read(PageDocument page, string html, string? language, string articleText, ArticleLimits limits)
    {
        var reader = new StatedComments(limits, page.Budget, language, articleText);
        var lines = new LineCounter(html);
        for (int i = 0; i < page.Source.Scripts.Count; i++)
        {
            ScriptElement script = page.Source.Scripts[i];
            ReadOnlySpan<char> content = html.AsSpan(script.ContentStart, script.ContentEnd - script.ContentStart);
            bool mayHold = content.Length <= MaxLength && (content.Contains("omment", StringComparison.Ordinal) || content.Contains("Answer", StringComparison.Ordinal));
            if (mayHold && AttributeFilter.Find(script.Tag.Attributes(html), "type").Contains("ld+json", StringComparison.OrdinalIgnoreCase) && JsonScript.Parse(content.ToString()) is { } document)
            {
                using (document)
                {
                    reader.Walk(document.RootElement, FormattableString.Invariant($"(//script)[{i + 1}]"), lines.LineAt(script.Tag.Start));
                }
            }
        }

        return reader._comments;
    }

    private void Walk(JsonElement root, string path, int line)
    {
        // A depth of -1 is outside of any thread.
        Stack<(JsonElement Value, int Depth, bool IsComment)> stack = new([(root, -1, false)]);
        for (int visited = 0; visited < MaxVisited && _comments.Count < MaxComments && stack.TryPop(out (JsonElement Value, int Depth, bool IsComment) item); visited++)
        {
            if (item.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement entry in item.Value.EnumerateArray().Take(MaxVisited).Reverse())
                {
                    stack.Push((entry, item.Depth, item.IsComment));
                }
            }
            else if (item.Value.ValueKind == JsonValueKind.Object)
            {
                if (item.IsComment)
                {
                    Add(item.Value, item.Depth, path, line);
                }

                foreach (JsonProperty property in item.Value.EnumerateObject().Take(MaxVisited).Reverse())
                {
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && item.Depth < MaxDepth)
                    {
                        bool isThread = JsonGraph.NameOf(property) is { } name && Array.IndexOf(Threads, name) >= 0;
                        stack.Push((property.Value, isThread ? item.Depth + 1 : item.Depth, isThread));
                    }
                }
            }
        }
    }

    private void Add(JsonElement comment, int depth, string path, int line)
    {
        string text = ReadText(First(comment, Texts) ?? "");
        if (text.Length > 0 && !_articleText.Contains(text, StringComparison.Ordinal))
        {
            string? author = JsonScript.TryGet(comment, "author", out JsonElement person) || JsonScript.TryGet(comment, "creator", out person) ? NameOf(person) : null;
            _comments.Add(new ArticleComment(text, path, line)
            {
                Author = string.IsNullOrEmpty(author) ? null : author,
                Published = First(comment, Dates) is { } date ? DateText.Parse(date, _language) : null,
                Depth = depth,
            });
        }
    }

    private static string? NameOf(JsonElement person)
    {
        if (person.ValueKind == JsonValueKind.Array && person.GetArrayLength() > 0)
        {
            person = person[0];
        }

        string? name = person.ValueKind == JsonValueKind.Object ? First(person, ["name", "alternateName"]) : JsonScript.StringOf(person);
        return name is null ? null : TitleText.FoldWhiteSpace(HtmlText.Decode(name));
    }

    private static string? First(JsonElement item, string[] names)
    {
        foreach (string name in names)
        {
            if (JsonScript.TryGet(item, name, out JsonElement value) && JsonScript.StringOf(value) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private string ReadText(string text) =>
        string.Join("\n\n", PageDocument.Parse($"<body>{MarkupText.OfBody(text)}", _limits, _budget).Blocks.Select(block => block.Text));
}
