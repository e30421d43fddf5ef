using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Diagnosis;

/// <summary>What a reader should know of how the bytes of a page became text.</summary>
internal static class DecodingWarnings
{
    public static IEnumerable<ArticleWarning> Find(DecodedHtml decoded)
    {
        if (decoded.IsGuessed)
        {
            yield return new ArticleWarning("encoding_guessed", $"The encoding was not stated rightly; by its letters the page is in {decoded.Encoding}.");
        }

        if (decoded.WrongDeclaration is { } declared)
        {
            yield return new ArticleWarning("encoding_mismatch", $"The page is declared to be in {declared}, but is in {decoded.Encoding}.");
        }

        if (decoded.HasInvalidBytes)
        {
            yield return new ArticleWarning("invalid_bytes", $"Some bytes mean nothing in {decoded.Encoding}; U+FFFD stands in their place.");
        }
    }
}
