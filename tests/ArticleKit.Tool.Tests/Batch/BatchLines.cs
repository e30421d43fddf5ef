using System.Text;
using System.Text.Json;

namespace ArticleKit.Tool.Tests.Batch;

/// <summary>Lines for a batch: good ones, broken ones and odd ones, the same for the same number.</summary>
internal static class BatchLines
{
    private static readonly string[] Sentences =
    [
        "The council postponed the vote on the harbour again.", "“We had hoped for more,” said Anna Brandt.", "Dr. Meyer expects rain.",
        "It took 3.5 hours to close the gates.", "Nobody was hurt.", "The ferry of the U.S. company was late.",
    ];

    public static byte[] Create(int count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(Line)));

    private static string Line(int i) => (i % 11) switch
    {
        3 => "{broken\n",
        5 => "\n",
        7 => $$"""{"text":"No id, line {{i}}. {{Text(i, 4)}}"}""" + "\r\n",
        8 => $$"""{"id":"\ud83d {{i}}","html":{{Quoted($"<title>Page {i}</title><p>{Text(i, 5)}</p><p>{Text(i + 1, 5)}</p>")}}}""" + "\n",
        9 => $$"""{"id":"{{i}}","html":{{Quoted(string.Concat(Enumerable.Repeat("<div><b>", i)) + Text(i, 3))}}}""" + "\n",
        _ => $$"""{"id":"{{i}}","text":{{Quoted(Text(i, 2 + (i % 40)))}}}""" + "\n",
    };

    private static string Text(int seed, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(k => Sentences[((seed * 7) + (k * k) + k) % Sentences.Length]));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
