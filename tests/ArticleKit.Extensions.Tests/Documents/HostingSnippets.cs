using System.Net;
using ArticleKit.Tests.Fakes;
using ArticleKit.Topics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ArticleKit.Extensions.Tests.Documents;

/// <summary>The code of docs/hosting.md, line by line, so that it compiles and runs.</summary>
internal static class HostingSnippets
{
    public static void Add(IHostApplicationBuilder builder)
    {
        builder.Services.AddArticleKit();
        builder.Services.AddArticleKit("short", analyzer => analyzer.CleanHtml().Summarize(sentences: 1));
        builder.Services.AddArticleLoader();
    }

    public static void Map(WebApplication app)
    {
        app.MapPost("/read", async (Uri url, ArticleLoader loader, [FromKeyedServices("short")] ArticleAnalyzer analyzer, CancellationToken cancellationToken) =>
        {
            Article article = await loader.LoadAsync(url, cancellationToken);
            ArticleAnalysis analysis = analyzer.Analyze(article, cancellationToken);
            return Results.Content(analysis.ToJson(), "application/json");
        });
    }

    public static void AddTopics(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ITopicClassifier>(_ => TopicClassifier.Load("news.model"));
        builder.Services.AddArticleKit(builder.Configuration.GetSection("ArticleKit"));
    }

    public static async Task<Article?> LoadAsync(ArticleLoader loader, Uri url, Func<Uri, TimeSpan, Task<Article?>> LaterAsync, CancellationToken cancellationToken)
    {
        try
        {
            return await loader.LoadAsync(url, cancellationToken);
        }
        catch (ArticleLoadException exception) when (exception.StatusCode is HttpStatusCode.TooManyRequests)
        {
            return await LaterAsync(url, exception.RetryAfter ?? TimeSpan.FromMinutes(1));
        }
    }

    public static void AddLoader(IHostApplicationBuilder builder)
    {
        builder.Services.AddArticleLoader(options =>
        {
            options.UserAgent = "example-reader/1.0 (+https://example.org/reader)";
            options.AllowedNetworks.Add("10.20.0.0/16");
        });
    }

    /// <summary>Stands for the classifier of ArticleKit.Topics, which has the same method.</summary>
    private static class TopicClassifier
    {
        public static FixedClassifier Load(string path) => new(new TopicScore(path, 1));
    }
}
