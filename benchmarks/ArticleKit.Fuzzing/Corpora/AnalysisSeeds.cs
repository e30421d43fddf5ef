using ArticleKit.Benchmarks.Pages;

namespace ArticleKit.Fuzzing.Corpora;

/// <summary>The JSON of analyses, which is read back.</summary>
internal static class AnalysisSeeds
{
    private const string Page =
        """
        <!doctype html><html lang=en><head><title>A bridge</title><meta name=author content="Ada Poe, Ben Orr"><meta property="article:published_time" content="2026-03-04T08:30:00+01:00"></head>
        <body><article><h1>A bridge</h1><p>The <b>old</b> bridge was closed on Monday because of a <a href="https://a.org/crack">crack in a bolt</a>, and it will open again in May, the council said.</p>
        <blockquote><p>“It was not safe,” said Ada Poe, the mayor of the town, after she had seen the report of the engineers.</p></blockquote>
        <ol start=3><li>The bolt is made of steel and weighs as much as a small car does.<ul><li>It is as long as two men are tall.</ul><li>The beam is made of oak.</ol>
        <table><tr><th>Year<th>Cars</tr><tr><td>2024<td rowspan=2>12,000</tr><tr><td>2025</table><pre class=language-c>int main() { return 0; }</pre>
        <figure><img src="https://a.org/b.jpg" width=640 height=480 alt="The bridge"><figcaption>The bridge in May</figcaption></figure><iframe src="https://www.youtube.com/embed/abc" title="A film"></iframe>
        <p>Until then the ferry carries all those who work on the other bank, and it does so for free, which many of them welcome.</p></article>
        <section class=comments><div class=comment><span class=author>Reader</span><p>I have never seen such a thing in all of my life here.</p></div></section></body></html>
        """;

    public static IReadOnlyList<string> Make()
    {
        ArticleAnalyzer full = new ArticleAnalyzerBuilder().CleanHtml(new() { IncludeComments = true }).ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().ClassifyTopics().Build();
        ArticleAnalyzer plain = new ArticleAnalyzerBuilder().CleanHtml().Build();
        Article page = Article.FromHtml(Page, "https://a.org/bridge") with { Id = "1" };
        return
        [
            full.Analyze(page).ToJson(),
            full.Analyze(page).ToJson(indented: true),
            plain.Analyze(page).ToJson(),
            full.Analyze(Article.FromHtml(PageGenerator.Page(6000))).ToJson(),
            full.Analyze(Article.FromText("“No,” he said.")).ToJson(),
            plain.Analyze(Article.FromText("")).ToJson(),
            "{}",
        ];
    }
}
