using ArticleKit;
using ArticleKit.Extensions;
using ArticleKit.Extensions.Analyzers;
using Microsoft.Extensions.Configuration;

// The namespace in which methods that add services are looked for.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds analyzers to an application.</summary>
/// <remarks>
/// The default analyzer is the service <see cref="ArticleAnalyzer"/>; one with a name is the same service with that name as key
/// (<c>[FromKeyedServices("short")] ArticleAnalyzer</c>). Both are singletons, made when they are first asked for. Adding one in code or from
/// configuration takes the place of the one of the same name.
/// </remarks>
public static class ArticleKitServiceCollectionExtensions
{
    /// <summary>
    /// Adds the default analyzer as <see cref="ArticleKitOptions"/> describe it, unless there is one: everything but topics, if nothing configures
    /// them.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddArticleKit(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        AnalyzerRegistration.TryAdd(services, null);
        return services;
    }

    /// <summary>Adds the default analyzer. It does what the delegate chooses and nothing else.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Chooses on an empty builder. Called once, when the analyzer is first asked for.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddArticleKit(this IServiceCollection services, Action<ArticleAnalyzerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddArticleKit((_, builder) => configure(builder));
    }

    /// <inheritdoc cref="AddArticleKit(IServiceCollection, Action{ArticleAnalyzerBuilder})"/>
    public static IServiceCollection AddArticleKit(this IServiceCollection services, Action<IServiceProvider, ArticleAnalyzerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        AnalyzerRegistration.Set(services, null, null, configure);
        return services;
    }

    /// <summary>Adds the default analyzer as configuration describes it. The settings are checked when the application starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the settings, named as the properties of <see cref="ArticleKitOptions"/>.</param>
    /// <param name="configure">Chooses on the builder after the settings, and so over them; null (the default) for nothing.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configuration"/> is null.</exception>
    public static IServiceCollection AddArticleKit(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<IServiceProvider, ArticleAnalyzerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        AnalyzerRegistration.Set(services, null, configuration, configure);
        return services;
    }

    /// <summary>
    /// Adds an analyzer with a name as the <see cref="ArticleKitOptions"/> of that name describe it, unless there is one: everything but topics, if
    /// nothing configures them.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is the key of the service.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public static IServiceCollection AddArticleKit(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        AnalyzerRegistration.TryAdd(services, name);
        return services;
    }

    /// <summary>Adds an analyzer with a name. It does what the delegate chooses and nothing else.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is the key of the service.</param>
    /// <param name="configure">Chooses on an empty builder. Called once, when the analyzer is first asked for.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public static IServiceCollection AddArticleKit(this IServiceCollection services, string name, Action<ArticleAnalyzerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddArticleKit(name, (_, builder) => configure(builder));
    }

    /// <inheritdoc cref="AddArticleKit(IServiceCollection, string, Action{ArticleAnalyzerBuilder})"/>
    public static IServiceCollection AddArticleKit(
        this IServiceCollection services,
        string name,
        Action<IServiceProvider, ArticleAnalyzerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        AnalyzerRegistration.Set(services, name, null, configure);
        return services;
    }

    /// <summary>Adds an analyzer with a name as configuration describes it. The settings are checked when the application starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is the key of the service.</param>
    /// <param name="configuration">The section with the settings, named as the properties of <see cref="ArticleKitOptions"/>.</param>
    /// <param name="configure">Chooses on the builder after the settings, and so over them; null (the default) for nothing.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/>, <paramref name="name"/> or <paramref name="configuration"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public static IServiceCollection AddArticleKit(
        this IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<IServiceProvider, ArticleAnalyzerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configuration);
        AnalyzerRegistration.Set(services, name, configuration, configure);
        return services;
    }
}
