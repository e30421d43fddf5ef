using System.IO.Compression;
using ArticleKit.Cleaning;
using ArticleKit.TestSupport;
using Xunit.Abstractions;

namespace ArticleKit.Tests.Cleaning.Comments;

public sealed class CommentsOfRealPagesTests(ITestOutputHelper output)
{
    private const int MinLength = 60;

    [SharedMaterialFact]
    public void Clean_RealPages_HaveNoCommentInTheText()
    {
        int pages = 0;
        int comments = 0;
        foreach (string file in Directory.GetFiles(SharedMaterial.PathOf("data/html/trafilatura/html"), "*.gz").Order(StringComparer.Ordinal).Take(200))
        {
            using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            CleanedArticle article = HtmlCleaner.Clean(stream, null, new CleaningOptions { IncludeComments = true });
            pages += article.Comments.Count > 0 ? 1 : 0;
            comments += article.Comments.Count;
            foreach (ArticleComment comment in article.Comments.Where(comment => comment.Text.Length >= MinLength))
            {
                article.Text.Should().NotContain(comment.Text, file);
            }
        }

        output.WriteLine($"{comments} comments on {pages} pages");
        comments.Should().BePositive();
    }
}
