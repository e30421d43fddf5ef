using System.IO.Compression;
using ArticleKit.Cleaning;
using ArticleKit.Tests.Cleaning;
using ArticleKit.TestSupport;
using CsCheck;

namespace ArticleKit.Tests.Security;

public sealed class SafeRenderingPropertyTests
{
    private static readonly Gen<string> Attack = Gen.OneOf(
        Soup.AnyOf(Attacks.Elements), Soup.AnyOf(Attacks.Mutations), Soup.AnyOf(Attacks.Texts), Soup.AnyOf(Attacks.Texts).Select(Attacks.Encode),
        Gen.Select(Soup.AnyOf(Attacks.Places), Soup.AnyOf(Attacks.Addresses), (place, address) => place.Replace("§", address, StringComparison.Ordinal)));

    private static readonly Gen<string> Cut = Gen.Select(Attack, Gen.Int[0, 200], Gen.Int[0, 200], (text, start, length) =>
        text[Math.Min(start % 40, text.Length)..Math.Min(text.Length, Math.Min(start % 40, text.Length) + length)]);

    private static readonly Gen<string> Page = Gen.Frequency((3, Attack), (2, Cut), (2, Soup.Of), (1, Gen.String)).Array[1, 8].Select(string.Concat);

    [Fact]
    public void Render_AnySoupOfAttacks_IsSafe() => Page.Sample(page => ArticleJudge.ShouldBeSafe(WholePage.Clean(page), page), iter: 400);

    [Fact]
    public void Render_AnyPlainTextAsArticle_IsSafe() => Gen.OneOf(Soup.AnyOf(Attacks.Texts), Gen.String).Array[1, 12].Sample(
        texts => ArticleJudge.ShouldBeSafe(WholePage.Clean(string.Concat(texts.Select(text => $"<p>{Attacks.Encode(text)}"))), string.Concat(texts)), iter: 400);

    [SharedMaterialFact]
    public void Render_RealPages_AreSafe()
    {
        string[] files = [.. Directory.EnumerateFiles(SharedMaterial.PathOf("data/html"), "*.html.gz", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("expected.html.gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        files.Should().HaveCountGreaterThan(1000);

        Parallel.ForEach(files, file =>
        {
            using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            using var page = new MemoryStream();
            gzip.CopyTo(page);
            CleanedArticle article = HtmlCleaner.Clean(page.ToArray(), new Uri("https://example.com/news/one.html"), new CleaningOptions { IncludeComments = true });

            ArticleJudge.AddressesShouldBeSafe(article);
            ArticleJudge.RenderingShouldBeSafe(article, file, isBrief: true);
        });
    }
}
