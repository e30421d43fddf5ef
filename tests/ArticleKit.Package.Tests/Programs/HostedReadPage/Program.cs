// The same from an application with settings and services.
using ArticleKit;
using ArticleKit.Extensions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ArticleKit:SummarySentences", "3"), new("Loader:MaxRedirects", "2")]).Build();
var services = new ServiceCollection();
services.AddArticleKit(configuration.GetSection("ArticleKit"));
services.AddArticleLoader(configuration.GetSection("Loader"));
await using ServiceProvider provider = services.BuildServiceProvider();
if (provider.GetRequiredService<IOptions<ArticleLoaderOptions>>().Value.MaxRedirects != 2 || provider.GetService<ArticleLoader>() is null)
{
    throw new InvalidOperationException("The settings of the loader were lost.");
}

string json = provider.GetRequiredService<ArticleAnalyzer>().Analyze(Article.FromHtml(File.ReadAllBytes(args[0]))).ToJson();
ArticleAnalysis analysis = ArticleAnalysis.FromJson(json);
Console.WriteLine(json);
Console.WriteLine(analysis.ToText());
Console.WriteLine(analysis.ToMarkdown());
Console.WriteLine(analysis.ToHtml());
