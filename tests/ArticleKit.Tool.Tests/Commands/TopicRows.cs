namespace ArticleKit.Tool.Tests.Commands;

/// <summary>Articles of two topics, no two alike.</summary>
internal static class TopicRows
{
    private static readonly string[] Sea = ["harbour", "ferry", "anchor", "tide", "sailor", "wave"];
    private static readonly string[] Kitchen = ["oven", "flour", "recipe", "butter", "pastry", "spoon"];

    public static IEnumerable<(string Text, string Label)> Take(int count) => Enumerable.Range(0, count).Select(i =>
    {
        string[] words = i % 2 == 0 ? Sea : Kitchen;
        return ($"The {words[i % 6]} and the {words[(i + 1 + (i / 6)) % 6]} are near the {words[(i + 2) % 6]} of number {i}", i % 2 == 0 ? "sea" : "kitchen");
    });

    public static string JsonLines(int count) =>
        string.Concat(Take(count).Select(row => $$"""{"text":"{{row.Text}}","label":"{{row.Label}}"}""" + "\n"));

    public static string Csv(int count) => "label,text\n" + string.Concat(Take(count).Select(row => $"{row.Label},{row.Text}\n"));
}
