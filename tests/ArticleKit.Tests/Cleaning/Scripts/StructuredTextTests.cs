using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Scripts;

/// <summary>The formats in which systems keep text, all with the same text in them.</summary>
public sealed class StructuredTextTests
{
    private const string Heading = "What becomes of the boat";
    private const string Item = "The council decides in spring.";
    private const string Quote = "Nobody else knew the way through the fog.";

    private static readonly string[] Texts = ScriptPage.Paragraphs;

    private static readonly string Rest =
        $"{Texts[0]}\n\n{Texts[1].Replace("engine", "[engine](https://example.com/engine)", StringComparison.Ordinal)}\n\n{Texts[2]}\n\n## {Heading}\n\n- {Item}\n\n{Texts[3]}\n\n> {Quote}\n\n{Texts[4]}\n";

    private static readonly string Expected = Rest.Replace("Sunday", "**Sunday**", StringComparison.Ordinal);

    private static string Before => Texts[0][..Texts[0].IndexOf("Sunday", StringComparison.Ordinal)];

    private static string After => Texts[0][(Texts[0].IndexOf("Sunday", StringComparison.Ordinal) + 6)..];

    private static string BeforeLink => Texts[1][..Texts[1].IndexOf("engine", StringComparison.Ordinal)];

    private static string AfterLink => Texts[1][(Texts[1].IndexOf("engine", StringComparison.Ordinal) + 6)..];

    public static TheoryData<string> Formats => new([.. Bodies.Keys]);

    private static Dictionary<string, string> Bodies { get; } = new(StringComparer.Ordinal)
    {
        ["html"] = $"\"<p>{Mark("<b>", "</b>")}</p><p>{Link("<a href='/engine'>", "</a>")}</p><p>{Texts[2]}</p><h2>{Heading}</h2><ul><li>{Item}</li></ul><p>{Texts[3]}</p><blockquote>{Quote}</blockquote><p>{Texts[4]}</p>\"",
        ["escaped html"] = $"\"&lt;p&gt;{Mark("&lt;b&gt;", "&lt;/b&gt;")}&lt;/p&gt;&lt;p&gt;{Link("&lt;a href='/engine'&gt;", "&lt;/a&gt;")}&lt;/p&gt;&lt;p&gt;{Texts[2]}&lt;/p&gt;&lt;h2&gt;{Heading}&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;{Item}&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;{Texts[3]}&lt;/p&gt;&lt;blockquote&gt;{Quote}&lt;/blockquote&gt;&lt;p&gt;{Texts[4]}&lt;/p&gt;\"",
        ["arc"] = Fill("""
            [{"_id":"A","type":"text","content":"@marked@"},{"type":"image","url":"https://example.com/a.jpg","caption":"A ferry, seen from the southern pier on a day in spring."},
            {"type":"text","content":"@linked@"},{"type":"interstitial_link","content":"Read more about the bakery that sells bread on Mondays, and why it does.","url":"/b"},
            {"type":"text","content":"@2@"},{"type":"header","level":2,"content":"@heading@"},{"type":"list","list_type":"unordered","items":[{"type":"text","content":"@item@"}]},
            {"type":"text","content":"@3@"},{"type":"quote","content_elements":[{"type":"text","content":"@quote@"}]},{"type":"text","content":"@4@"}]
            """),
        ["prosemirror"] = Fill("""
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"@before0@"},{"type":"text","text":"Sunday","marks":[{"type":"bold"}]},{"type":"text","text":"@after0@"}]},
            {"type":"paragraph","content":[{"type":"text","text":"@before1@"},{"type":"text","text":"engine","marks":[{"type":"link","attrs":{"href":"/engine"}}]},{"type":"text","text":"@after1@"}]},
            {"type":"paragraph","content":[{"type":"text","text":"@2@"}]},{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"@heading@"}]},
            {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"@item@"}]}]}]},{"type":"paragraph","content":[{"type":"text","text":"@3@"}]},
            {"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"@quote@"}]}]},{"type":"paragraph","content":[{"type":"text","text":"@4@"}]}]}
            """),
        ["contentful"] = Fill("""
            {"nodeType":"document","data":{},"content":[{"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"@before0@","marks":[],"data":{}},{"nodeType":"text","value":"Sunday","marks":[{"type":"bold"}],"data":{}},{"nodeType":"text","value":"@after0@","marks":[],"data":{}}]},
            {"nodeType":"paragraph","content":[{"nodeType":"text","value":"@before1@","marks":[]},{"nodeType":"hyperlink","data":{"uri":"/engine"},"content":[{"nodeType":"text","value":"engine","marks":[]}]},{"nodeType":"text","value":"@after1@","marks":[]}]},
            {"nodeType":"embedded-asset-block","data":{"target":{"fields":{"title":"A ferry"}}},"content":[]},{"nodeType":"paragraph","content":[{"nodeType":"text","value":"@2@","marks":[]}]},
            {"nodeType":"heading-2","content":[{"nodeType":"text","value":"@heading@","marks":[]}]},{"nodeType":"unordered-list","content":[{"nodeType":"list-item","content":[{"nodeType":"paragraph","content":[{"nodeType":"text","value":"@item@"}]}]}]},
            {"nodeType":"paragraph","content":[{"nodeType":"text","value":"@3@","marks":[]}]},{"nodeType":"blockquote","content":[{"nodeType":"paragraph","content":[{"nodeType":"text","value":"@quote@"}]}]},
            {"nodeType":"paragraph","content":[{"nodeType":"text","value":"@4@","marks":[]}]}]}
            """),
        ["portable text"] = Fill("""
            [{"_type":"block","style":"normal","children":[{"_type":"span","text":"@before0@","marks":[]},{"_type":"span","text":"Sunday","marks":["strong"]},{"_type":"span","text":"@after0@","marks":[]}],"markDefs":[]},
            {"_type":"block","style":"normal","children":[{"_type":"span","text":"@before1@"},{"_type":"span","text":"engine","marks":["k1"]},{"_type":"span","text":"@after1@"}],"markDefs":[{"_key":"k1","_type":"link","href":"/engine"}]},
            {"_type":"image","asset":{"_ref":"x"}},{"_type":"block","style":"normal","children":[{"_type":"span","text":"@2@"}]},{"_type":"block","style":"h2","children":[{"_type":"span","text":"@heading@"}]},
            {"_type":"block","listItem":"bullet","level":1,"style":"normal","children":[{"_type":"span","text":"@item@"}]},{"_type":"block","style":"normal","children":[{"_type":"span","text":"@3@"}]},
            {"_type":"block","style":"blockquote","children":[{"_type":"span","text":"@quote@"}]},{"_type":"block","style":"normal","children":[{"_type":"span","text":"@4@"}]}]
            """),
        ["draft.js"] = Fill("""
            {"blocks":[{"key":"a","type":"unstyled","text":"@0@","inlineStyleRanges":[{"offset":@at0@,"length":6,"style":"BOLD"}],"entityRanges":[]},
            {"key":"b","type":"unstyled","text":"@1@","inlineStyleRanges":[],"entityRanges":[{"offset":@at1@,"length":6,"key":0}]},{"key":"c","type":"atomic","text":" "},
            {"key":"d","type":"unstyled","text":"@2@"},{"key":"e","type":"header-two","text":"@heading@"},{"key":"f","type":"unordered-list-item","text":"@item@"},{"key":"g","type":"unstyled","text":"@3@"},
            {"key":"h","type":"blockquote","text":"@quote@"},{"key":"i","type":"unstyled","text":"@4@"}],"entityMap":{"0":{"type":"LINK","data":{"url":"/engine"}}}}
            """),
        ["editor.js"] = Fill("""
            {"blocks":[{"type":"paragraph","data":{"text":"@marked@"}},{"type":"paragraph","data":{"text":"@linked@"}},{"type":"paragraph","data":{"text":"@2@"}},
            {"type":"header","data":{"text":"@heading@","level":2}},{"type":"list","data":{"style":"unordered","items":["@item@"]}},{"type":"paragraph","data":{"text":"@3@"}},
            {"type":"quote","data":{"text":"@quote@","caption":"The captain"}},{"type":"paragraph","data":{"text":"@4@"}}]}
            """),
        ["tree of elements"] = Fill("""
            {"type":"root","children":[{"type":"element","tagName":"p","children":[{"type":"text","value":"@before0@"},{"type":"element","tagName":"b","children":[{"type":"text","value":"Sunday"}]},{"type":"text","value":"@after0@"}]},
            {"type":"element","tagName":"p","children":[{"type":"text","value":"@before1@"},{"type":"element","tagName":"a","properties":{"href":"/engine"},"children":[{"type":"text","value":"engine"}]},{"type":"text","value":"@after1@"}]},
            {"type":"element","tagName":"script","children":[{"type":"text","value":"var a = 1;"}]},{"type":"element","tagName":"p","children":[{"type":"text","value":"@2@"}]},{"type":"element","tagName":"h2","children":[{"type":"text","value":"@heading@"}]},
            {"type":"element","tagName":"ul","children":[{"type":"element","tagName":"li","children":[{"type":"text","value":"@item@"}]}]},{"type":"element","tagName":"p","children":[{"type":"text","value":"@3@"}]},
            {"type":"element","tagName":"blockquote","children":[{"type":"element","tagName":"p","children":[{"type":"text","value":"@quote@"}]}]},{"type":"element","tagName":"p","children":[{"type":"text","value":"@4@"}]}]}
            """),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Clean_TextInTheFormat_HasItsBlocksAndMarks(string format)
    {
        string html = ScriptPage.WithStory("body", JsonNode.Parse(Bodies[format])!);

        HtmlCleaner.Clean(html, new Uri("https://example.com/a")).ToMarkdown().Should().EndWith(Expected);
    }

    [Fact]
    public void Clean_PartsOfTheTextNamedByReference_AreFollowed()
    {
        var cache = new JsonObject
        {
            ["ROOT_QUERY"] = JsonNode.Parse("""{"post":{"__ref":"Post:1"}}"""),
            ["Post:1"] = new JsonObject
            {
                ["title"] = ScriptPage.Title,
                ["self"] = new JsonObject { ["__ref"] = "Post:1" },
                ["content"] = new JsonObject { ["bodyModel"] = new JsonObject { ["paragraphs"] = new JsonArray([.. Texts.Select((_, i) => new JsonObject { ["__ref"] = $"Paragraph:{i}" })]) } },
            },
        };
        for (int i = 0; i < Texts.Length; i++)
        {
            cache[$"Paragraph:{i}"] = JsonNode.Parse("""{"__typename":"Paragraph","type":"P","markups":[{"type":"STRONG","start":0,"end":2}],"post":{"__ref":"Post:1"}}""");
            cache[$"Paragraph:{i}"]!["text"] = Texts[i];
        }

        CleanedArticle article = HtmlCleaner.Clean(ScriptPage.Of($"<script>window.__APOLLO_STATE__ = {cache.ToJsonString()}</script>"));

        article.Text.Should().Be(string.Join("\n\n", Texts));
        article.Blocks.SelectMany(block => block.Marks).Should().HaveCount(Texts.Length).And.OnlyContain(mark => mark.Kind == InlineMarkKind.Strong && mark.Span.Length == 2);
    }

    [Fact]
    public void Clean_ListWhoseNumbersAreIndexes_IsFollowed()
    {
        List<object> flat = [new[] { "ShallowReactive", (object)1 }, new { data = 2 }, new { title = 3, blocks = 4 }, ScriptPage.Title, Enumerable.Range(5, Texts.Length), .. Texts];

        HtmlCleaner.Clean(ScriptPage.Of($"<script type=\"application/json\" id=\"__NUXT_DATA__\">{JsonSerializer.Serialize(flat)}</script>")).Text.Should().Be(string.Join("\n\n", Texts));
    }

    [Fact]
    public void Clean_TextThatLooksLikeMarkup_RemainsText()
    {
        object[] nodes = [.. Texts.Select(text => new { type = "paragraph", children = new[] { new { text = "If a < b & c > d, <b>then</b> " + text } } })];

        HtmlCleaner.Clean(ScriptPage.WithStory("body", nodes)).Text.Should().StartWith("If a < b & c > d, <b>then</b> The ferry left");
    }

    private static string Fill(string json)
    {
        for (int i = 0; i < Texts.Length; i++)
        {
            json = json.Replace($"@{i}@", Texts[i], StringComparison.Ordinal);
        }

        foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)[
            ("@before0@", Before), ("@after0@", After), ("@before1@", BeforeLink), ("@after1@", AfterLink), ("@heading@", Heading), ("@item@", Item), ("@quote@", Quote),
            ("@at0@", $"{Before.Length}"), ("@at1@", $"{BeforeLink.Length}"), ("@marked@", Mark("<b>", "</b>")), ("@linked@", Link("<a href='/engine'>", "</a>"))])
        {
            json = json.Replace(name, value, StringComparison.Ordinal);
        }

        return json;
    }

    private static string Mark(string open, string close) => Before + open + "Sunday" + close + After;

    private static string Link(string open, string close) => BeforeLink + open + "engine" + close + AfterLink;
}
