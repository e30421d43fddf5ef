namespace ArticleKit.Tests.Cleaning;

/// <summary>A small well-formed page with an article in the middle.</summary>
internal static class SamplePage
{
    public const string Html = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>The bridge opens at last | The Paper</title></head>
        <body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <!-- an article -->
        <div class="page"><div class="article">
        <h1>The bridge opens at last</h1>
        <p>After four years of work the bridge over the river was opened on Monday, and the first cars crossed it before noon.</p>
        <p>S<b>even</b> hundred people came to see it, although the rain, which had begun at dawn, did not stop until the evening.</p>
        <h2>What comes next</h2>
        <p>The old ferry will sail for another month. Its captain, who has crossed the river for thirty years, will then retire.</p>
        <ul><li>The ferry leaves every hour, as it always did, from the old pier.</li><li>The toll for the bridge is two crowns, paid at the northern end.</li></ul>
        <p>The mayor said that she was glad, and that the town had waited long enough for a way across that does not depend on the weather.</p>
        </div></div>
        <footer><p>All rights reserved.</p></footer>
        </body>
        </html>
        """;
}
