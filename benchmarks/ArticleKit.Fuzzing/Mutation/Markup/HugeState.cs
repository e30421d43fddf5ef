using System.Globalization;
using ArticleKit.Fuzzing.Mutation.Json;

namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Puts in scripts that hold much data: long lists, deep trees, references in circles, long texts.</summary>
internal sealed class HugeState : ITextMutator
{
    private const string Sentence = "The bridge was closed on Monday because of a crack in a bolt, and it will open again in May.";

    public string Name => "huge state";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        var soup = new JsonSoup(context.Random);
        int times = context.Random.Size(10, 50_000);
        int kind = context.Random.Below(7);
        string json = kind switch
        {
            0 => $"[{Repeated.Of(soup.Object() + ",", times)}0]",
            1 => Repeated.Of("{\"type\":\"div\",\"children\":[", times),
            2 => $"{{{Repeated.Of(i => string.Create(CultureInfo.InvariantCulture, $"\"n{i}\":{{\"type\":\"p\",\"__ref\":\"n{(i * 7) % times}\",\"text\":\"{Sentence}\"}},"), times)}\"z\":0}}",
            3 => $"[[{Repeated.Of("1,", times)}2],\"{Sentence}\",{{\"body\":1,\"title\":1}}]",
            4 => $"{{\"body\":\"{Repeated.Of(Sentence + " ", times)}\"}}",
            5 => $"{{\"html\":\"{Repeated.Of("<p>\\u003cp>" + Sentence, times)}\"}}",
            _ => Repeated.Of("\\\"{\\\"a\\\":", times),
        };
        context.Steps.Add($"state of kind {kind} for {json.Length}");
        string type = context.Random.Pick(["application/json", "application/ld+json", "text/javascript", "application/json id=__NUXT_DATA__", "application/json id=__NEXT_DATA__"]);
        string script = context.Random.Chance(1, 5) ? $"<div data-a='{json}'></div>" : $"<script type={type}>{(type == "text/javascript" ? "window.a=" : "")}{json}</script>";
        return context.Random.Chance(1, 2) ? $"<title>A bridge</title><p>{Sentence}</p>{script}" : context.Insert(text, script);
    }
}
