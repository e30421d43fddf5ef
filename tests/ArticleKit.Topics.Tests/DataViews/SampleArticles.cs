using System.Text;

namespace ArticleKit.Topics.Tests.DataViews;

/// <summary>Articles of every kind, easy and hard ones.</summary>
internal static class SampleArticles
{
    private static readonly string[] EasyWords = ["the cat sat", "we ran home", "a dog can dig", "I like the sun", "my hat is red", "the boy has a kite"];

    private static readonly string[] HardWords =
    [
        "the municipal administration reconsidered its comprehensive infrastructure recommendations",
        "contemporary pharmaceutical regulation necessitates extraordinarily meticulous documentation",
        "representatives characterized the constitutional negotiations as fundamentally unsatisfactory",
    ];

    public const string Page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>Bridge opens early</title></head><body><article><h1>Bridge opens early</h1>"
        + "<p>The new bridge over the Tarn opened on Friday, two months early, and the first to cross it was a postman on his bicycle.</p>"
        + "<p>\"I had a parcel for the other side,\" said Jonas Reed, who delivers the mail in both villages. \"Now it takes four minutes.\"</p>"
        + "<p>The council had set aside money for a ferry until the summer. It will be spent on lamps along the road instead.</p></article></body></html>";

    /// <summary>A text, a page, the bytes of a page, one in German, an empty one, and one that no limit of these tests allows.</summary>
    public static IReadOnlyList<Article> Mixed { get; } =
    [
        Article.FromText("The rook takes the bishop. The endgame is won, and the grandmaster smiles at last.", "Chess in the park") with { Id = "text" },
        Article.FromHtml(Page, "https://example.org/bridge") with { Id = "page" },
        Article.FromHtml((ReadOnlyMemory<byte>)Encoding.Latin1.GetBytes("<p>Le caf\u00e9 est ouvert depuis hier, et tout le village y va.</p>")) with { Id = "bytes", Charset = "iso-8859-1" },
        Article.FromText("Der Kahn liegt seit gestern im Hafen, und niemand im Dorf wei\u00df, wem er geh\u00f6rt.") with { Id = "german", Language = "de" },
        Article.FromText("") with { Id = "empty" },
        Article.FromText("\0\uD800 <script>alert(1)</script> \u202Eabc \uDC00") with { Id = "hostile" },
    ];

    /// <summary>Texts of easy and of hard words in turn, each different; the same for a seed.</summary>
    public static IEnumerable<Article> Generate(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            string[] sentences = i % 2 == 0 ? EasyWords : HardWords;
            return Article.FromText(string.Concat(Enumerable.Range(0, 6 + random.Next(6)).Select(_ => sentences[random.Next(sentences.Length)] + ". "))) with
            {
                Id = i % 2 == 0 ? "easy" : "hard",
            };
        })];
    }
}
