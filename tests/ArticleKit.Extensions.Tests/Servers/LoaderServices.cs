using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Extensions.Tests.Servers;

/// <summary>A loader as an application gets it, which may load from 127.0.0.1 unless a test says otherwise.</summary>
internal sealed class LoaderServices : IDisposable
{
    private readonly ServiceProvider _services;

    public LoaderServices(
        Action<ArticleLoaderOptions>? configure = null,
        FixedNetwork? network = null,
        Action<IHttpClientBuilder>? client = null,
        Action<IServiceCollection>? services = null,
        bool allowsLoopback = true)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<Extensions.Loading.SystemNetwork>(network ?? new FixedNetwork());
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        IHttpClientBuilder builder = collection.AddArticleLoader(options =>
        {
            if (allowsLoopback)
            {
                options.AllowedNetworks.Add("127.0.0.1/32");
            }

            configure?.Invoke(options);
        });
        client?.Invoke(builder);
        services?.Invoke(collection);
        _services = collection.BuildServiceProvider();
    }

    public RememberedLog Log { get; } = new();

    public IServiceProvider Provider => _services;

    public ArticleLoader Loader => _services.GetRequiredService<ArticleLoader>();

    /// <summary>Loads what cannot be loaded.</summary>
    public async Task<ArticleLoadException> FailAsync(Uri url) => (await Loader.Invoking(loader => loader.LoadAsync(url)).Should().ThrowAsync<ArticleLoadException>()).Which;

    public void Dispose()
    {
        _services.Dispose();
        Log.Dispose();
    }
}
