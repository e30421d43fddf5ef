using System.Text;
using System.Text.Json;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Mutation;
using ArticleKit.Fuzzing.Mutation.Bytes;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>Makes labelled articles as lines of JSON, or as a table of commas or tabs.</summary>
internal sealed class RowMaker(Corpus corpus)
{
    private static readonly string[] Labels = ["a", "b", "c", "A", " a ", "", "topic one", "a;b", "\"", "\0", "年", "a,b", "x\ny"];

    public byte[] Make(FuzzRandom random, List<string> steps)
    {
        int rows = random.Size(1, 60);
        string[] texts = corpus.Prose(random, steps).Split(["\n\n", ". "], StringSplitOptions.None);
        var lines = new StringBuilder();
        char separator = random.Pick([',', '\t', ';', '|']);
        bool isTable = random.Chance(1, 2);
        steps.Add(isTable ? $"table of '{separator}'" : "lines of JSON");
        if (isTable)
        {
            lines.Append(string.Join(separator, random.Pick<string[]>([["text", "label", "title"], ["title", "Label", "text "], ["text", "text", "label"], ["a", "b"], ["label"]]))).Append('\n');
        }

        for (int i = 0; i < rows; i++)
        {
            lines.Append(Row(random, random.Pick(texts), separator, isTable)).Append(random.Chance(1, 6) ? "\r\n" : "\n");
        }

        string text = lines.ToString();
        if (random.Chance(1, 2))
        {
            var context = new MutationContext(random, steps, () => corpus.Prose(random, steps));
            text = (isTable ? MutatorSet.Prose : MutatorSet.Json).Apply(text, context, random.From(1, 3));
        }

        return Compression.Perhaps(ByteMutators.Apply(Encoding.UTF8.GetBytes(text), random, steps, random.Chance(1, 4) ? 1 : 0), random, steps);
    }

    private static string Row(FuzzRandom random, string text, char separator, bool isTable)
    {
        string label = random.Chance(3, 4) ? Labels[random.Below(3)] : random.Pick(Labels);
        if (isTable)
        {
            string quoted = random.Chance(4, 5) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
            return string.Join(separator, [quoted, label, "A title"]);
        }

        return random.Chance(1, 10)
            ? JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { ["text"] = text, ["label"] = new[] { label, random.Pick(Labels) } })
            : JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = text, ["label"] = label });
    }
}
