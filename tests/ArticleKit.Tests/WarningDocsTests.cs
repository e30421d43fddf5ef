using ArticleKit.Readability;
using ArticleKit.TestSupport;
using ArticleKit.Text.Warnings;

namespace ArticleKit.Tests;

public sealed class WarningDocsTests
{
    [Fact]
    public void Docs_EveryCodeInTheSource_IsExplained()
    {
        string docs = File.ReadAllText(Repository.PathOf("docs/warnings.md"));
        List<string> codes = [];
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories))
        {
            string source = File.ReadAllText(file);
            for (int at = 0; (at = source.IndexOf("new ArticleWarning(\"", at, StringComparison.Ordinal)) >= 0;)
            {
                at += "new ArticleWarning(\"".Length;
                codes.Add(source[at..source.IndexOf('"', at)]);
            }
        }

        codes.AddRange(new[] { ReadabilityWarnings.NoWords, ReadabilityWarnings.LanguageWithoutFormula, ReadabilityWarnings.LanguageUnknown, ReadabilityWarnings.FewWords, ReadabilityWarnings.FewSentencesForSmog }
            .Select(warning => warning.Code));
        codes.AddRange([
            TextWarnings.UnbalancedQuotes, TextWarnings.GluedWords, TextWarnings.RepeatedParagraph, TextWarnings.MixedLanguages, TextWarnings.TruncatedText,
            TextWarnings.TextTooShort,
        ]);
        codes.Should().HaveCountGreaterThan(15);
        codes.Should().OnlyContain(code => docs.Contains($"`{code}`", StringComparison.Ordinal));
    }
}
