using Microsoft.Extensions.Options;

namespace ArticleKit.Orleans.Hosting;

/// <summary>Checks the options of a silo when it starts.</summary>
internal sealed class CorpusJobOptionsCheck : IValidateOptions<CorpusJobOptions>
{
    public ValidateOptionsResult Validate(string? name, CorpusJobOptions options) =>
        options.FindError() is { } error ? ValidateOptionsResult.Fail(error) : ValidateOptionsResult.Success;
}
