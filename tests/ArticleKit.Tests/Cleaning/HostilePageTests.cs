using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning;

/// <summary>
/// Pages that cost HtmlAgilityPack, or a careless cleaner, the square of their size, or its stack. Each is so large that the square
/// would not end within the time of a test run; the stack is the smallest that a host gives.
/// </summary>
public sealed class HostilePageTests
{
    private const string Sentence = "The bridge was opened on Monday, and the first cars crossed it before noon, as the mayor had said.";

    public static TheoryData<string> Names => new([.. Pages.Keys]);

    private static Dictionary<string, Func<string>> Pages { get; } = new(StringComparer.Ordinal)
    {
        ["nested div"] = () => Around(100_000, "<div>", "</div>"),
        ["unclosed div"] = () => Around(100_000, "<div>", ""),
        ["nested span"] = () => Around(100_000, "<span>", "</span>"),
        ["nested unknown"] = () => Around(100_000, "<x-a>", "</x-a>"),
        ["nested table"] = () => Around(50_000, "<table><tr><td>", "</table>"),
        ["nested list"] = () => Around(50_000, "<ul><li>", "</ul>"),
        ["nested quotes"] = () => Around(100_000, "<blockquote>", ""),
        ["nested author"] = () => Around(250, "<div class=author>", "") + Repeat("<i></i>", 300_000),
        ["unclosed b"] = () => Around(20_000, "<b>", ""),
        ["unclosed b and p"] = () => Around(20_000, "<b><p>", ""),
        ["unclosed a"] = () => $"<p>{Sentence}</p>" + Repeat("<a href=x>", 100_000),
        ["a in div"] = () => $"<p>{Sentence}</p>" + Repeat("<a href=x><div>", 50_000),
        ["siblings"] = () => $"<p>{Sentence}</p>" + Repeat("<p>x</p>", 40_000),
        ["siblings in siblings"] = () => $"<p>{Sentence}</p>" + Repeat("<div><p>x</p><p>y</p></div>", 40_000),
        ["end tags"] = () => Around(1000, "<i>", "") + Repeat("</u></div></td></li></h2></p>", 40_000),
        ["rows"] = () => $"<p>{Sentence}</p><table>" + Repeat("<tr><td>a<td>b", 40_000),
        ["cells"] = () => $"<article><h1>Cells</h1>{Repeat($"<p>{Sentence}</p>", 3)}</article><table><tr>" + Repeat("<td>a", 200_000),
        ["loose cells"] = () => $"<p>{Sentence}</p>" + Repeat("<td>a<th>b", 100_000),
        ["one tag of ten million characters"] = () => $"<p>{Sentence}</p><div title=\"" + new string('a', 10_000_000) + "\">",
        ["ten million attributes"] = () => $"<p>{Sentence}</p><div " + Repeat("a ", 5_000_000) + ">",
        ["a name of ten million letters"] = () => $"<p>{Sentence}</p><" + new string('a', 10_000_000) + ">",
        ["opening brackets"] = () => $"<p>{Sentence}</p>" + new string('<', 1_000_000),
        ["unclosed comments"] = () => $"<p>{Sentence}</p>" + Repeat("<!-- a ", 200_000),
        ["careless comments"] = () => $"<p>{Sentence}</p>" + Repeat("<!-- a --!>", 200_000),
        ["dashes"] = () => $"<p>{Sentence}</p><!--" + new string('-', 1_000_000),
        ["unclosed scripts"] = () => $"<p>{Sentence}</p>" + Repeat("<script>", 200_000),
        ["nested scripts"] = () => $"<p>{Sentence}</p>" + Repeat("<script><!-- <script></script>", 100_000),
        ["unclosed titles and textareas"] = () => $"<p>{Sentence}</p>" + Repeat("<title><textarea><noscript><style>", 50_000),
        ["unclosed drawings"] = () => $"<p>{Sentence}</p>" + Repeat("<svg><title><template>", 50_000),
        ["broken drawings"] = () => $"<p>{Sentence}</p>" + Repeat("<svg><p>", 100_000),
        ["unclosed quotes"] = () => $"<p>{Sentence}</p>" + Repeat("<a title='x\">", 100_000),
        ["references"] = () => $"<p>{Sentence} " + Repeat("&amp&#&lt;&notanentity;", 200_000),
        ["line breaks"] = () => $"<p>{Sentence}</p>" + Repeat("<br>", 400_000),
        ["classes"] = () => $"<p>{Sentence}</p>" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<i class=c{i}-relatedx>")),
        ["no blank"] = () => $"<p>{Sentence}</p><p>" + new string('a', 5_000_000),
        ["blanks"] = () => $"<p>{Sentence}</p><p>" + new string(' ', 5_000_000),
        ["meta"] = () => $"<p>{Sentence}</p>" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<meta name=author content='Ada {(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}'>")),
        ["dates"] = () => $"<p>{Sentence}</p>" + Repeat("<time>may-de-de-de-1-1-1</time>", 50_000),
        ["five million characters of state"] = () => $"<title>The bridge</title><p>{Sentence}</p><script type=application/json>[" + Repeat($"{{\"title\":\"The bridge was opened\",\"body\":\"{Sentence}\"}},", 38_000) + "0]</script>",
        ["nested state"] = () => $"<title>The bridge was opened</title><p>{Sentence}</p><script>a={{\"t\":\"{Sentence}\",\"c\":" + Repeat("[{\"c\":", 100_000) + "</script>",
        ["unclosed state"] = () => $"<title>The bridge was opened</title><p>{Sentence}</p><script>// {Sentence}\n" + Repeat("a={\"b\":[", 200_000) + "</script>",
        ["cyclic state"] = () => $"<title>The bridge was opened</title><p>{Sentence}</p><script type=application/json>{{\"t\":\"{Sentence}\"," + string.Join(',', Enumerable.Range(0, 2_000).Select(i =>
            $"\"P:{i}\":{{\"type\":\"div\",\"children\":[{{\"__ref\":\"P:{(i * 7) % 2000}\"}},{{\"__ref\":\"P:{i / 2}\"}},{{\"__ref\":\"P:{i}\"}}]}}")) + "}</script>",
        ["wide state in lists"] = () => $"<title>The bridge was opened</title><p>{Sentence}</p><script type=application/json>" + Repeat("{\"type\":\"div\",\"children\":[", 50) + "{\"type\":\"p\",\"text\":\"" + Sentence + "\""
            + string.Concat(Enumerable.Range(0, 200_000).Select(i => $",\"k{i}\":{i}")) + "}" + Repeat("]}", 50) + "</script>",
        ["one text in many places"] = () => FlatState(20_000, $"\"{{\\\"{Sentence}{new string('x', 1_000_000)}\""),
        ["one title in many places"] = () => FlatState(20_000, "{\"title\":2}", $"\"{Sentence}{new string('x', 1_000_000)}\""),
        ["one name in many places"] = () => FlatState(20_000, $"{{\"{Sentence}{new string('x', 1_000_000)}\":0}}"),
        ["many links on one text"] = () => $"<title>The bridge was opened</title><p>{Sentence}</p><script type=application/json>[" + Repeat(
            $"{{\"type\":\"p\",\"text\":\"{Repeat(Sentence, 5)}\",\"markups\":["
                + string.Join(',', Enumerable.Range(0, 200).Select(i => $"{{\"type\":\"link\",\"start\":{i},\"end\":{420 - i},\"url\":\"{new string('x', 5_000)}\"}}")) + "]},",
            8) + "0]</script>",
        ["blank attribute beside state"] = () => $"<p>{Sentence}</p><div data-a='{{\"b\":0}}' data-c='{new string(' ', 1_000)}'></div>",
        ["nested json"] = () => $"<p>{Sentence}</p><script type=application/ld+json>" + new string('[', 1_000_000) + "</script>",
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Clean_HostilePage_IsFinishedAndKeepsItsText(string name)
    {
        CleanedArticle? article = null;
        Exception? failure = null;
        string html = Pages[name]();
        var thread = new Thread(
            () =>
            {
                try
                {
                    article = HtmlCleaner.Clean(html, null, new CleaningOptions { IncludeComments = true });
                }
#pragma warning disable CA1031 // An exception of any kind is what the test looks for.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = exception;
                }
            },
            1 << 20);
        thread.Start();

        thread.Join(TimeSpan.FromSeconds(60)).Should().BeTrue("the time must not grow with the square of the size");
        failure.Should().BeNull();
        article!.Text.Should().Contain(Sentence);
    }

    /// <summary>A flat list of which the first entry refers to the second many times.</summary>
    private static string FlatState(int times, params string[] entries) => $"<title>The bridge was opened</title><p>{Sentence}</p>"
        + $"<script id=__NUXT_DATA__ type=application/json>[[{string.Join(',', Enumerable.Repeat('1', times))}],{string.Join(',', entries)}]</script>";

    private static string Around(int times, string start, string end) => Repeat(start, times) + Sentence + Repeat(end, times);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
