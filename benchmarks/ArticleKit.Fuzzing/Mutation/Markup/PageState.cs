using ArticleKit.Fuzzing.Mutation.Json;

namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Puts in what frameworks leave in a page to build it again: JSON in scripts and attributes.</summary>
internal sealed class PageState : ITextMutator
{
    private static readonly string[] Places =
    [
        "<script id=\"__NEXT_DATA__\" type=\"application/json\">{0}</script>", "<script id=__NUXT_DATA__ type=\"application/json\">[{0},1,2,{0}]</script>", "<script>window.__NUXT__=(function(a,b){{return {0}}}(1,\"x\"))</script>", "<script>window.__INITIAL_STATE__ = {0};</script>", "<script>self.__next_f.push([1,\"5:{0}\"])</script>", "<script>window.__APOLLO_STATE__={0}</script>",
        "<div data-state='{0}'></div>", "<div data-react-props=\"{0}\">", "<script>var a = JSON.parse('{0}')</script>", "<script type=module>export default {0}</script>", "<script>a={0};b={0};c=</script>", "<script type=\"text/x-component\">{0}",
    ];

    private const string Story =
        "{\"title\":\"A bridge\",\"body\":[{\"type\":\"p\",\"children\":[{\"text\":\"The bridge was closed on Monday because of a crack in a bolt, and it will open again in May.\"}]},{\"type\":\"p\",\"content\":\"<p>Until then the ferry carries all those who work on the other bank, and it does so for free.</p>\"}]}";

    public string Name => "page state";

    public string Apply(string text, MutationContext context)
    {
        var soup = new JsonSoup(context.Random);
        string json = context.Random.Chance(1, 2) ? MutatorSet.Json.Apply(Story, context with { Donor = () => soup.Object() }, 2) : soup.Object();
        string inserted = context.Random.Pick(Places).Replace("{0}", json, StringComparison.Ordinal);

        // Data counts most where a page shows nearly nothing.
        return context.Random.Chance(1, 3) ? $"<title>A bridge</title><div id=app></div>{inserted}" : context.Insert(text, inserted);
    }
}
