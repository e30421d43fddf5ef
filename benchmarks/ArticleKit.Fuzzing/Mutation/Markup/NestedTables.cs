namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Nests tables, or makes huge ones, with cells that span more than there is.</summary>
internal sealed class NestedTables : ITextMutator
{
    private static readonly string[] Openings =
        ["<table><tr><td>", "<table><tr><td>word ", "<table><tbody><tr><th>", "<table>", "<table><caption>", "<td><table>", "<table><tr><td rowspan=1000 colspan=1000>x", "<tr><td colspan=65534 rowspan=65534>y", "<tr><td>a<td>b<td>c</tr>", "<table><tr><td>a</table>", "<td>a", "<tr>", "<col span=1000>", "<ul><li><table><tr><td>"];

    public string Name => "nested tables";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        string opening = context.Random.Pick(Openings);
        int times = context.Random.Size(10, 50_000);
        context.Steps.Add($"{opening} {times} times");
        string tables = Repeated.Of(opening, times);
        string end = context.Random.Chance(1, 2) ? "" : Repeated.Of("</table>", times);
        return context.Insert(text, $"{(context.Random.Chance(1, 2) ? "<table>" : "")}{tables}{end}");
    }
}
