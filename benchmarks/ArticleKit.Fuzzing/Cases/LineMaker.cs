using System.Text;
using System.Text.Json;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Mutation;
using ArticleKit.Fuzzing.Mutation.Bytes;
using ArticleKit.Fuzzing.Mutation.Json;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>Makes the lines that the batch reads.</summary>
internal sealed class LineMaker(Corpus corpus)
{
    private const int MostLines = 12;

    public byte[] Make(FuzzRandom random, List<string> steps)
    {
        var lines = new StringBuilder();
        for (int i = random.From(1, MostLines); i > 0; i--)
        {
            lines.Append(Line(random, steps)).Append(random.Pick(["\n", "\n", "\n", "\r\n", "\n\n", ""]));
        }

        byte[] bytes = ByteMutators.Apply(Encoding.UTF8.GetBytes(lines.ToString()), random, steps, random.Chance(1, 3) ? random.From(1, 3) : 0);
        return Compression.Perhaps(bytes, random, steps);
    }

    private string Line(FuzzRandom random, List<string> steps)
    {
        var soup = new JsonSoup(random);
        if (random.Chance(1, 8))
        {
            return random.Pick(["", " ", "null", "[]", "{}", "\"a\"", "1", "{\"html\":null}", "{\"text\":1}", "\ufeff{\"text\":\"a\"}", "{\"text\":\"a\"}{\"text\":\"b\"}", "{\"text\":\"a\",\"text\":\"b\"}", "{\"id\":{},\"text\":\"a\"}"]);
        }

        Dictionary<string, string> fields = new(StringComparer.Ordinal) { [random.Pick(["html", "text", "html", "url", "HTML"])] = Content(random, steps) };
        if (random.Chance(1, 2))
        {
            fields["id"] = random.Pick(["1", "", "a", "\0", "\u2028", "a very long id"]);
            fields["url"] = random.Pick(["https://a.org/b", "", "b", "http://[", "\0", "javascript:x"]);
            fields["title"] = random.Pick(["A bridge", "", "\ud83d\udc4d", "<b>"]);
        }

        string line = JsonSerializer.Serialize(fields);
        if (random.Chance(1, 2))
        {
            line = MutatorSet.Json.Apply(line, new MutationContext(random, steps, () => soup.Object()), random.From(1, 3));
        }

        return random.Chance(1, 2) ? line.Replace("\n", " ", StringComparison.Ordinal) : line;
    }

    private string Content(FuzzRandom random, List<string> steps)
    {
        string content = random.Chance(1, 2) ? corpus.Page(random, steps) : corpus.Prose(random, steps);
        return content.Length <= 100_000 ? content : content[..100_000];
    }
}
