using System.Text;
using System.Text.Json;

namespace ArticleKit.Orleans.Tests;

/// <summary>Made-up input, and a look at the answers to it.</summary>
internal static class Answers
{
    /// <summary>Lines of articles with the ids <c>a0</c>, <c>a1</c>, and so on.</summary>
    public static string Lines(int count, int first = 0)
    {
        var lines = new StringBuilder();
        for (int i = first; i < first + count; i++)
        {
            lines.Append("{\"id\":\"a").Append(i).Append("\",\"text\":\"The council met on Tuesday and talked about number ").Append(i)
                .Append(". Nobody was against the plan of the harbour company. The work begins in spring.\"}\n");
        }

        return lines.ToString();
    }

    /// <summary>The ids of all answers in a folder, as often as they are there.</summary>
    public static List<string> IdsIn(string folder)
    {
        List<string> ids = [];
        foreach (string file in Directory.GetFiles(folder, "part-*.jsonl"))
        {
            foreach (string line in File.ReadLines(file))
            {
                using JsonDocument answer = JsonDocument.Parse(line);
                ids.Add(answer.RootElement.GetProperty("id").GetString()!);
            }
        }

        return ids;
    }

    /// <summary>Every article exactly once.</summary>
    public static void ShouldBeComplete(string folder, int count)
    {
        List<string> ids = IdsIn(folder);
        ids.Should().OnlyHaveUniqueItems();
        ids.Should().BeEquivalentTo(Enumerable.Range(0, count).Select(i => $"a{i}"));
        Directory.GetFiles(folder, ".*").Should().BeEmpty("nothing half-written is left behind");
    }
}
