using System.Text;
using System.Text.Json;

namespace ArticleKit.Tests.Cleaning.Scripts;

/// <summary>Pages whose article stands in a script.</summary>
internal static class ScriptPage
{
    public const string Title = "The old ferry makes its last crossing";

    public static readonly string[] Paragraphs =
    [
        "The ferry left the northern pier at noon on Sunday for the last time, with three hundred passengers on board and a brass band on its upper deck.",
        "It had crossed the river since 1931, first under steam and later with an engine from a fishing boat that nobody else had wanted to buy.",
        "Its captain, who is sixty-four, said that she would miss the fog most of all, because nobody but her had known the way through it.",
        "The town council will decide in spring whether the boat becomes a museum, or is sold to a shipyard in the south that has offered to take it apart.",
        "Until then it lies at the southern pier, where children feed the ducks from its ramp and an old man paints its railing every single morning.",
    ];

    /// <summary>Other text of the same length.</summary>
    public static readonly string[] Others =
    [
        "A bakery in the old town sells more bread on Mondays than on all the other days of the week, and the baker says he cannot explain it to himself.",
        "He has kept a book about it since his father died, in which he writes down the weather, the price of flour and the names of new customers.",
        "A student of mathematics borrowed the book last winter, and returned it with a bottle of wine and a letter that did not answer the question.",
        "The baker hung the letter on the wall behind the counter, between a calendar of the volunteer fire brigade and a photograph of his first oven.",
    ];

    public static string Body(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(text => $"<p>{text}</p>"));

    /// <summary>A page with a script and little else.</summary>
    /// <param name="script">What stands at the end of its body.</param>
    /// <param name="visible">What it shows.</param>
    /// <param name="description">How it describes itself; null for not at all.</param>
    public static string Of(string script, string visible = "<div id=\"app\"></div>", string? description = null)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><title>").Append(Title).Append(" | The Paper</title>");
        page.Append(description is null ? "" : $"<meta name=\"description\" content=\"{description}\">");
        return page.Append("</head>\n<body>").Append(visible).Append('\n').Append(script).Append("</body></html>").ToString();
    }

    /// <summary>A page with a story among the data of its application.</summary>
    /// <param name="name">The name of the property that holds the text.</param>
    /// <param name="body">The text.</param>
    /// <param name="visible">What the page shows.</param>
    public static string WithStory(string name, object body, string visible = "<div id=\"app\"></div>") => Of(Json(State(name, body)), visible);

    public static object State(string name, object body) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["buildId"] = "x1",
        ["props"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["story"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["headline"] = Title,
                ["author"] = new { name = "Ada Byron", bio = string.Join(' ', Others) },
                [name] = body,
                ["relatedStories"] = new[] { new { headline = "Bread on Mondays", body = Body(Others.Concat(Others)) } },
            },
        },
    };

    public static string Json(object state) => $"<script id=\"__NEXT_DATA__\" type=\"application/json\">{JsonSerializer.Serialize(state)}</script>";
}
