using ArticleKit.Topics;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Extensions.Analyzers;

/// <summary>Finds what tells topics among the services.</summary>
internal static class RegisteredClassifier
{
    /// <summary>The classifier with the name of the analyzer as key, or else the one without a key; null if there is neither.</summary>
    public static ITopicClassifier? Find(IServiceProvider services, string? name)
    {
        ITopicClassifier? own = string.IsNullOrEmpty(name) ? null : services.GetKeyedService<ITopicClassifier>(name);
        return own ?? services.GetService<ITopicClassifier>();
    }
}
