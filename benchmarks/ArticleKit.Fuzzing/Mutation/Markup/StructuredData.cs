using ArticleKit.Fuzzing.Mutation.Json;

namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Puts in JSON-LD: whole, broken, referring to itself.</summary>
internal sealed class StructuredData : ITextMutator
{
    private const string Cycle =
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"author\":{\"@id\":\"#b\"},\"isPartOf\":{\"@id\":\"#a\"}},{\"@type\":\"Person\",\"@id\":\"#b\",\"name\":{\"@id\":\"#b\"},\"author\":{\"@id\":\"#a\"}}]}";

    public string Name => "structured data";

    public string Apply(string text, MutationContext context)
    {
        var soup = new JsonSoup(context.Random);
        string json = context.Random.Chance(1, 6) ? Cycle : context.Random.Chance(1, 2)
            ? $"{{\"@context\":\"https://schema.org\",\"@type\":\"{context.Random.Pick(["NewsArticle", "Article", "BlogPosting", "WebPage", "Recipe"])}\",\"author\":{soup.Value(2)},\"headline\":{soup.Value(4)},\"articleBody\":{soup.Value(4)},\"comment\":{soup.Value(2)},\"datePublished\":{soup.Value(5)}}}"
            : soup.Object();
        if (context.Random.Chance(1, 4))
        {
            json = MutatorSet.Json.Apply(json, context with { Donor = () => soup.Object() }, 2);
        }

        string script = $"<script type=\"application/ld+json\">{context.Random.Pick(["", "<!--", "<![CDATA[", "\ufeff", "/* */"])}{json}</script>";
        return context.Random.Chance(1, 2) ? script + text : context.Insert(text, script);
    }
}
