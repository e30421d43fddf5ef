using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Changes values of JSON that stays JSON, so that the readers behind the parser meet them. A text that is none stays as it is.</summary>
internal sealed class JsonTree : ITextMutator
{
    private const int MostDoublings = 50;

    // What is put into itself grows by powers.
    private const int MostNodes = 5000;

    private static readonly string[] Numbers = ["0", "-1", "1", "2", "7", "1000", "99999", "2147483647", "-2147483648", "2147483648", "1e999", "-1e999", "1e308", "0.5", "1.5", "-0.0", "NaN"];

    private static readonly string[] Texts = ["", " ", "\0", "x", "p", "paragraph", "heading", "table", "figure", "embed", "quote", "listItem", "preformatted", "link", "code", "direct", "phrase", "ease", "javascript:alert(1)", "https://a.org/", "00:00:01", "9999999.00:00:00", "-00:00:01", "2026-03-04T08:30:00+01:00", "9999-99-99", "/html/body/p[1]", "<b>\"'&", "\u202e", "nothingKnown"];

    public string Name => "JSON tree";

    public string Apply(string text, MutationContext context)
    {
        JsonNode? root = Parse(text);
        if (root is null)
        {
            return text;
        }

        for (int i = context.Random.Size(1, 12); i > 0; i--)
        {
            List<JsonNode> nodes = [];
            Collect(root, nodes);
            if (nodes.Count is 0 or > MostNodes)
            {
                break;
            }

            Change(context.Random.Pick(nodes), nodes, context.Random);
        }

        return root.ToJsonString();
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            // A lone surrogate.
            return null;
        }
    }

    /// <summary>All values that stand in an object or a list, in order.</summary>
    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject item => item.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (JsonNode child in children.OfType<JsonNode>())
        {
            nodes.Add(child);
            Collect(child, nodes);
        }
    }

    private static void Change(JsonNode node, List<JsonNode> nodes, FuzzRandom random)
    {
        switch (random.Below(8))
        {
            case 0:
                // What stands where the same kind does is read further.
                JsonNode other = random.Pick(nodes);
                node.ReplaceWith(other is JsonValue || other.GetValueKind() == node.GetValueKind() ? other.DeepClone() : null);
                break;
            case 1 when node.Parent is JsonObject item:
                item.Remove(node.GetPropertyName());
                break;
            case 1 when node.Parent is JsonArray list:
                list.Remove(node);
                break;
            case 2 when node.Parent is JsonArray list:
                for (int times = random.Size(1, MostDoublings); times > 0; times--)
                {
                    list.Add(node.DeepClone());
                }

                break;
            case 3:
                node.ReplaceWith<JsonNode?>(null);
                break;
            case 4 when node is JsonArray list:
                list.Clear();
                break;
            default:
                node.ReplaceWith(Other(node, random));
                break;
        }
    }

    /// <summary>Mostly a value of the same kind.</summary>
    private static JsonNode? Other(JsonNode node, FuzzRandom random) => (random.Chance(1, 8) ? JsonValueKind.Undefined : node.GetValueKind()) switch
    {
        JsonValueKind.Number => Parse(random.Pick(Numbers)),
        JsonValueKind.String => JsonValue.Create(random.Pick(Texts)),
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(random.Chance(1, 2)),
        JsonValueKind.Object => new JsonObject(),
        JsonValueKind.Array => new JsonArray(),
        _ => Parse(random.Pick(["1", "\"x\"", "true", "[]", "{}", "null"])),
    };
}
