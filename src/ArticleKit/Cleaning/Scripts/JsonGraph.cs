using System.Runtime.InteropServices;
using System.Text.Json;
using ArticleKit.Cleaning.Metadata;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>
/// A document whose values may stand elsewhere in it: by the keys of a normalized cache (Apollo's <c>{"__ref": "Article:1"}</c>, formerly
/// <c>{"type": "id", "id": "Article:1"}</c>), or by their index in one flat list (devalue, as Nuxt 3 writes it).
/// </summary>
/// <remarks>References may go round in circles; whoever follows them must count its steps.</remarks>
internal sealed class JsonGraph
{
    private const int MaxEntries = 100_000;
    private const int MaxSteps = 4;

    // A reference has two or three; the search for a property takes time in proportion to their number.
    private const int MaxPropertiesOfReference = 8;

    // What stands once may be referred to from everywhere: all that is read has this many times the length of the document at most.
    private const int MaxReadings = 64;

    private readonly JsonElement[]? _flat;
    private readonly Dictionary<string, JsonElement>? _entries;
    private long _bytesLeft;

    public JsonGraph(JsonElement root, bool isFlat, bool hasReferences)
    {
        Root = root;
        _bytesLeft = (long)MaxReadings * JsonMarshal.GetRawUtf8Value(root).Length;
        if (isFlat && root.ValueKind == JsonValueKind.Array && root.GetArrayLength() is > 0 and <= MaxEntries)
        {
            _flat = [.. root.EnumerateArray()];
            Root = _flat[0];
        }
        else if (hasReferences)
        {
            _entries = Collect(root);
        }
    }

    /// <summary>The value that the page's own script would begin with.</summary>
    public JsonElement Root { get; }

    /// <summary>What a value found in another one stands for; the value itself if it is no reference, or leads nowhere.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        if (_flat is not null)
        {
            return ResolveIndex(value);
        }

        if (_entries is null || value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() > MaxPropertiesOfReference)
        {
            return value;
        }

        JsonElement key = default;
        bool isReference = JsonScript.TryGet(value, "__ref", out key)
            || (JsonScript.TryGet(value, "type", out JsonElement type) && ReadString(type) == "id" && JsonScript.TryGet(value, "id", out key));
        return isReference && ReadString(key) is { } id && _entries.TryGetValue(id, out JsonElement entry) ? entry : value;
    }

    /// <summary>The value of a string; null for what is none, is no valid text, or was read too often.</summary>
    public string? ReadString(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && MayRead(JsonMarshal.GetRawUtf8Value(value).Length) ? JsonScript.StringOf(value) : null;

    /// <summary>The name of a property; null if it is no valid text, or was read too often.</summary>
    public string? ReadName(JsonProperty property) => MayRead(JsonMarshal.GetRawUtf8PropertyName(property).Length) ? NameOf(property) : null;

    private bool MayRead(int bytes) => (_bytesLeft -= bytes) >= 0;

    private JsonElement ResolveIndex(JsonElement value)
    {
        for (int step = 0; step < MaxSteps; step++)
        {
            if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int index) || index < 0 || index >= _flat!.Length)
            {
                return value;
            }

            JsonElement found = _flat[index];

            // ["Reactive", 7] wraps another value.
            bool isWrapper = found.ValueKind == JsonValueKind.Array && found.GetArrayLength() == 2 && found[0].ValueKind == JsonValueKind.String;
            if (!isWrapper)
            {
                return found;
            }

            value = found[1];
        }

        return value;
    }

    /// <summary>The entries of caches: objects below names such as <c>Article:1</c> or <c>$ROOT_QUERY.article</c>.</summary>
    private static Dictionary<string, JsonElement> Collect(JsonElement root)
    {
        Dictionary<string, JsonElement> entries = [];
        Stack<JsonElement> stack = new([root]);
        for (int visited = 0; visited < MaxEntries && stack.TryPop(out JsonElement element); visited++)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    if (property.Value.ValueKind == JsonValueKind.Object && NameOf(property) is { } name && name.AsSpan().ContainsAny(":.$"))
                    {
                        entries.TryAdd(name, property.Value);
                    }

                    stack.Push(property.Value);
                }
            }
        }

        return entries;
    }

    /// <summary>The name of a property; null if it is no valid text.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }
}
