namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Nests an element, or two by turns, up to a hundred thousand deep.</summary>
internal sealed class DeepNesting : ITextMutator
{
    public string Name => "deep nesting";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        string outer = context.Random.Pick(ElementNames.All);
        string inner = context.Random.Chance(1, 2) ? context.Random.Pick(ElementNames.All) : "";
        string open = inner.Length == 0 ? $"<{outer}>" : $"<{outer}><{inner}>";
        open += context.Random.Pick(["", "", "word ", "<br>", " "]);
        int depth = context.Random.Size(10, 100_000);
        context.Steps.Add($"{open} {depth} deep");
        string start = Repeated.Of(open, depth);
        string end = context.Random.Chance(1, 2) ? "" : Repeated.Of(inner.Length == 0 ? $"</{outer}>" : $"</{inner}></{outer}>", depth);
        int place = context.Place(text);
        int until = context.Random.From(place, text.Length);
        return string.Concat(text.AsSpan(0, place), start, text.AsSpan(place, until - place), string.Concat(end, text.AsSpan(until)));
    }
}
