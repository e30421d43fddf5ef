using System.Text;
using Microsoft.AspNetCore.Http;

namespace ArticleKit.Extensions.Tests.Servers;

/// <summary>What servers of tests send.</summary>
internal static class Pages
{
    public const string Sentence = "Die Brücke über den Fluß war am Montag für drei Stunden gesperrt.";

    public const string Html = $"<title>Größe</title><p>{Sentence} Niemand kam zu Schaden, sagte die Feuerwehr am Abend.</p>";

    /// <summary>Sends bytes.</summary>
    /// <param name="response">To whom.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="contentType">What is said of them; null to say nothing.</param>
    public static async Task SendAsync(HttpResponse response, byte[] body, string? contentType = "text/html; charset=utf-8")
    {
        if (contentType is not null)
        {
            response.Headers.ContentType = contentType;
        }

        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    public static Task SendAsync(HttpResponse response, string body = Html, string? contentType = "text/html; charset=utf-8") =>
        SendAsync(response, Encoding.UTF8.GetBytes(body), contentType);

    /// <summary>The text that an analysis finds in an article.</summary>
    public static string TextOf(Article article) => new ArticleAnalyzerBuilder().Build().Analyze(article).Text;
}
