using ArticleKit.Topics;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions.Analyzers;

/// <summary>Refuses settings that no analyzer can be made of, and names all that are wrong.</summary>
internal sealed class ArticleKitOptionsValidator(IServiceProvider services) : IValidateOptions<ArticleKitOptions>
{
    private const AnalysisParts Known = AnalysisParts.Content | AnalysisParts.Readability | AnalysisParts.Summary | AnalysisParts.Keyphrases
        | AnalysisParts.Quotations | AnalysisParts.Topics;

    public ValidateOptionsResult Validate(string? name, ArticleKitOptions options)
    {
        string analyzer = string.IsNullOrEmpty(name) ? "the default analyzer" : $"the analyzer '{name}'";
        string[] failures = [.. OptionsReading.FindFailures(options).Concat(FindPartFailures(name, options)).Select(failure => $"ArticleKit, {analyzer}: {failure}")];
        return failures.Length > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> FindPartFailures(string? name, ArticleKitOptions options)
    {
        if ((options.Parts & ~Known) != AnalysisParts.None)
        {
            yield return $"{nameof(options.Parts)} cannot be {options.Parts & ~Known}: only {Known} can be asked for.";
        }

        if (options.Parts.HasFlag(AnalysisParts.Topics) && RegisteredClassifier.Find(services, name) is null)
        {
            yield return $"{nameof(options.Parts)} asks for {nameof(AnalysisParts.Topics)}, but no {nameof(ITopicClassifier)} is registered.";
        }
    }
}
