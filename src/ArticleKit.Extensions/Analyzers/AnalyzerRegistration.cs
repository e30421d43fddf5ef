using ArticleKit.Topics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions.Analyzers;

/// <summary>Adds analyzers to services: the default one without a key, any other with its name as key.</summary>
internal static class AnalyzerRegistration
{
    /// <summary>Adds an analyzer that settings describe, unless there is one of that name.</summary>
    public static void TryAdd(IServiceCollection services, string? name)
    {
        AddOptions(services, name);
        if (name is null)
        {
            services.TryAddSingleton(provider => Make(provider, null, usesOptions: true, null));
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Make(provider, name, usesOptions: true, null));
        }
    }

    /// <summary>Adds an analyzer in place of one of the same name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">Its name; null for the default one.</param>
    /// <param name="configuration">Its settings; null if the delegate alone describes it.</param>
    /// <param name="configure">What is chosen in code, after the settings; null for nothing.</param>
    public static void Set(IServiceCollection services, string? name, IConfiguration? configuration, Action<IServiceProvider, ArticleAnalyzerBuilder>? configure)
    {
        bool usesOptions = configuration is not null;
        if (usesOptions)
        {
            AddOptions(services, name).Bind(configuration!);
        }

        if (name is null)
        {
            services.RemoveAll<ArticleAnalyzer>();
            services.AddSingleton(provider => Make(provider, null, usesOptions, configure));
        }
        else
        {
            services.RemoveAllKeyed<ArticleAnalyzer>(name);
            services.AddKeyedSingleton(name, (provider, _) => Make(provider, name, usesOptions, configure));
        }
    }

    private static OptionsBuilder<ArticleKitOptions> AddOptions(IServiceCollection services, string? name)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ArticleKitOptions>, ArticleKitOptionsValidator>());
        return services.AddOptions<ArticleKitOptions>(name ?? Options.DefaultName).ValidateOnStart();
    }

    private static ArticleAnalyzer Make(IServiceProvider services, string? name, bool usesOptions, Action<IServiceProvider, ArticleAnalyzerBuilder>? configure)
    {
        var builder = new ArticleAnalyzerBuilder();
        if (usesOptions)
        {
            ArticleKitOptions options = services.GetRequiredService<IOptionsMonitor<ArticleKitOptions>>().Get(name ?? Options.DefaultName);
            ITopicClassifier? classifier = options.Parts.HasFlag(AnalysisParts.Topics) ? RegisteredClassifier.Find(services, name) : null;
            OptionsReading.Apply(options, builder, classifier);
        }

        configure?.Invoke(services, builder);
        return builder.Build();
    }
}
