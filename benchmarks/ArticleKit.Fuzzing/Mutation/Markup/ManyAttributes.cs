using System.Globalization;

namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Gives a tag up to a million attributes.</summary>
internal sealed class ManyAttributes : ITextMutator
{
    public string Name => "many attributes";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        int kind = context.Random.Below(5);
        string attributes = Repeated.Of(i => Attribute(i, kind), context.Random.Size(100, 1_000_000));
        context.Steps.Add($"attributes of kind {kind} for {attributes.Length}");
        string tag = context.Random.Pick(["div", "p", "a", "meta", "html", "body", "/p", "svg", "img", "x-y"]);
        return context.Insert(text, $"<{tag}{attributes}>");
    }

    private static string Attribute(int index, int kind)
    {
        string number = index.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            0 => " a",
            1 => $" a{number}",
            2 => $" data-{number}='x'",
            3 => " class=x",
            _ => $" {number}=\"{number}\"",
        };
    }
}
