using System.Diagnostics.Metrics;
using ArticleKit.Extensions;
using ArticleKit.Extensions.Loading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

// The namespace in which methods that add services are looked for.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the loader of articles to an application.</summary>
public static class ArticleLoaderServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ArticleLoader"/> as a singleton. Its settings are checked when the application starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the settings; null (the default) for none.</param>
    /// <returns>
    /// The builder of the loader's HTTP client, to add handlers such as for resilience. The primary handler judges the addresses that are connected to;
    /// <c>UseSocketsHttpHandler</c> changes it without replacing it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IHttpClientBuilder AddArticleLoader(this IServiceCollection services, Action<ArticleLoaderOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add(services, options => options.Configure(configure ?? (_ => { })));
    }

    /// <summary>Adds <see cref="ArticleLoader"/> as a singleton, with the settings that configuration tells. They are checked when the application starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the settings, named as the properties of <see cref="ArticleLoaderOptions"/>.</param>
    /// <returns><inheritdoc cref="AddArticleLoader(IServiceCollection, Action{ArticleLoaderOptions}?)" path="/returns"/></returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddArticleLoader(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, options => options.Bind(configuration));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, Action<OptionsBuilder<ArticleLoaderOptions>> configure)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ArticleLoaderOptions>, ArticleLoaderOptionsValidator>());
        configure(services.AddOptions<ArticleLoaderOptions>().ValidateOnStart());
        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton<SystemNetwork>();
        services.TryAddSingleton(provider => new ArticleLoader(
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<IOptions<ArticleLoaderOptions>>(),
            new LoaderTelemetry(provider.GetRequiredService<IMeterFactory>()),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetRequiredService<ILogger<ArticleLoader>>()));

        // The loader logs and limits a load as a whole; the client's own lines would tell each redirect of it twice.
        return services.AddHttpClient(ArticleLoader.ClientName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider =>
                LoaderHandler.Create(provider.GetRequiredService<IOptions<ArticleLoaderOptions>>().Value, provider.GetRequiredService<SystemNetwork>()));
    }
}
