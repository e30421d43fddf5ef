using System.Globalization;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>What determines a case, beside the corpus.</summary>
/// <param name="Seed">The seed of the campaign.</param>
/// <param name="Number">The place of the case in it.</param>
/// <param name="Target">What is called.</param>
internal sealed record CaseKey(ulong Seed, long Number, string Target)
{
    /// <summary>The command that runs this case again.</summary>
    public string Command(string? corpus) => string.Create(
        CultureInfo.InvariantCulture,
        $"dotnet run -c Release --project benchmarks/ArticleKit.Fuzzing -- --seed {Seed} --case {Number} --target {Target}{(corpus is null ? "" : $" --corpus {corpus}")}");
}
