namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Puts in the same piece up to a hundred thousand times.</summary>
internal sealed class Repetition : ITextMutator
{
    private static readonly string[] Pieces =
    [
        "<b>", "<a>", "<p>", "<a href=x>y", "<a href=\"/x\">word </a>", "<b><p>", "<i></p>", "</b>", "</p>", "</div>", "<br>", "<br><br>", "<hr>", "<li>", "<td>", "<tr>", "<option>", "<p>x", "<p>x</p>", "<div><p>a b</div>", "<span>a</span>", "<h2>Title</h2>", "<img src=a.jpg>",
        "<img alt='a b'>", "<figure>", "<figcaption>x", "<dd>", "<dt>a", "<time>2026</time>", "<script></script>", "<style>", "<meta name=author content=a>", "<link rel=canonical href=x>", "<base href=//a>", "<title>a</title>", "<form>", "<input>", "<label>", "<font>", "<svg>", "<math>",
        "<!---->", "<!-- -->", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<%", "%>", "<", "</", "<>", ">", "&", "&amp;", "&#", "&#65;", "&lt;b&gt;", "\"", "'", "“", "”", "''", "(", ")", "[", "](", "*", "_", "`", "#", "|", "\\", "/", "//", "=", "-", "--", "---\n", ".", "...", ". ", "? ", "!", ",", ", ", ";", ":", "$", "%", "@", "a@b.c ",
        "\n", "\r\n", "\n\n", "\t", " ", "\u00a0", "1", "1 ", "1. ", "1.1", "0", "9,", "- a\n", "a\n", "a ", "A ", "A. ", "A.B. ", "Mr. ", "e.g. ", "U.S. ", "St.", "Jan. 1", "12:30 ", "2026-01-01 ", "said ", "he said ", "\"a\" ", "“A,” he said. ", "he ", "Ada ", "Ada Poe ", "By Ada Poe ", "http://a.b/ ", "www.a.b ",
        "Read more ", "Comments ", "of the ", "and ", "ﬁ", "\u0301", "\u200b", "\u200d", "\u202e", "\ufeff", "\0", "\ud800", "\ud83d\udc4d", "年", "。", "一、", "ก", "ا ", "{", "}", "{\"a\":", "[[", "\\u0000", "\\",
    ];

    public string Name => "repeat";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        string piece = context.Random.Pick(Pieces);
        string run = Repeated.Of(piece, context.Random.Size(100, 100_000));
        context.Steps.Add($"'{piece}' times {run.Length / piece.Length}");
        return context.Random.Chance(1, 8) ? run : context.Insert(text, run);
    }
}
