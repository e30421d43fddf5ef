using System.Text.Json;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>Looks in the data of a script for long texts: strings of prose or markup, and lists of the parts of a text.</summary>
internal sealed class BodySearch
{
    private const int MinLength = 400;
    private const int MinBlanks = 50;
    private const int MaxStringLength = 2_000_000;
    private const int MaxVisited = 1_000_000;
    private const int MaxEntries = 150_000;
    private const int MaxInner = 20;
    private const int MaxCandidates = 200;
    private const int MaxMarkup = 6_000_000;

    // How many objects may stand between the one that has the title and the text.
    private const int TitleReach = 4;
    private const int MinTitleLength = 8;

    private readonly string? _title;
    private readonly List<BodyCandidate> _candidates = [];
    private int _visitsLeft = MaxVisited;
    private int _entriesLeft = MaxEntries;
    private int _innerLeft = MaxInner;
    private int _markupLeft = MaxMarkup;

    /// <param name="title">The title of the page; null if it has none.</param>
    public BodySearch(string? title) => _title = title is { Length: >= MinTitleLength } ? title : null;

    /// <summary>All that was found, in all data read so far.</summary>
    public IReadOnlyList<BodyCandidate> Candidates => _candidates;

    /// <summary>Reads data; what is no JSON holds nothing.</summary>
    /// <param name="json">The data.</param>
    /// <param name="isFlat">Whether it is a flat list whose numbers are indexes into it.</param>
    public void Read(string json, bool isFlat = false)
    {
        if (_visitsLeft <= 0 || JsonScript.Parse(json) is not { } document)
        {
            return;
        }

        List<string> inner = [];
        using (document)
        {
            bool hasReferences = json.Contains("\"__ref\"", StringComparison.Ordinal) || json.Contains("\"type\":\"id\"", StringComparison.Ordinal);
            Walk(new JsonGraph(document.RootElement, isFlat, hasReferences), inner);
        }

        foreach (string text in inner)
        {
            if (--_innerLeft >= 0)
            {
                Read(text);
            }
        }
    }

    private void Walk(JsonGraph graph, List<string> inner)
    {
        var reader = new ComponentReader(graph);
        Stack<(JsonElement Value, JsonElement Parent, int Titled)> stack = new([(graph.Root, default, 0)]);
        while (_visitsLeft-- > 0 && _markupLeft > 0 && _candidates.Count < MaxCandidates && stack.TryPop(out (JsonElement Value, JsonElement Parent, int Titled) item))
        {
            JsonElement value = graph.Resolve(item.Value);
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    AddString(graph, value, item.Titled > 0, inner);
                    break;
                case JsonValueKind.Array:
                    if (AddList(reader, value, item.Parent, item.Titled > 0))
                    {
                        break;
                    }

                    foreach (JsonElement entry in value.EnumerateArray())
                    {
                        if (_visitsLeft-- > 0)
                        {
                            stack.Push((entry, default, item.Titled));
                        }
                    }

                    break;
                case JsonValueKind.Object:
                    Push(graph, value, item.Titled, stack);
                    break;
            }
        }
    }

    private void Push(JsonGraph graph, JsonElement value, int titledAround, Stack<(JsonElement Value, JsonElement Parent, int Titled)> stack)
    {
        bool? isTitled = _title is null ? null : IsTitled(graph, value);
        int titled = isTitled switch { true => TitleReach, false => 0, _ => Math.Max(0, titledAround - 1) };
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (_visitsLeft-- > 0 && property.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null)
                && graph.ReadName(property) is { } name && !KeyWords.IsForeign(name))
            {
                stack.Push((property.Value, value, titled));
            }
        }
    }

    /// <summary>Whether an object has the title of the page; null if it has none at all.</summary>
    private bool? IsTitled(JsonGraph graph, JsonElement value)
    {
        bool? isTitled = null;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (_visitsLeft-- <= 0)
            {
                break;
            }

            if (graph.ReadName(property) is not { } name || !KeyWords.IsTitle(name))
            {
                continue;
            }

            JsonElement title = graph.Resolve(property.Value);
            if (graph.ReadString(title) is { } text)
            {
                isTitled = (isTitled ?? false) || IsTitle(text);
            }
            else if (title.ValueKind == JsonValueKind.Object)
            {
                // {"basic": "…", "mobile": "…"} or {"rendered": "…"}
                foreach (JsonProperty form in title.EnumerateObject().Take(10))
                {
                    isTitled = graph.ReadString(graph.Resolve(form.Value)) is { Length: > 0 } one ? (isTitled ?? false) || IsTitle(one) : isTitled;
                }
            }
        }

        return isTitled;
    }

    private bool IsTitle(string text)
    {
        string title = HtmlText.Decode(text);
        return title.Length >= MinTitleLength && (TitleText.StartsWith(_title, title) || TitleText.StartsWith(title, _title));
    }

    private void AddString(JsonGraph graph, JsonElement value, bool isTitled, List<string> inner)
    {
        if (graph.ReadString(value) is not { Length: >= MinLength and <= MaxStringLength } text)
        {
            return;
        }

        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        if (start.StartsWith("{\"", StringComparison.Ordinal) || start.StartsWith("[{\"", StringComparison.Ordinal))
        {
            if (inner.Count < _innerLeft)
            {
                inner.Add(text);
            }
        }
        else if (IsText(text))
        {
            Add(new BodyCandidate(MarkupText.OfBody(text), isTitled));
        }
    }

    /// <summary>Whether a long string may be prose rather than an address, an image or code; languages without blanks have no letters of ASCII.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        int blanks = text.Count(' ');
        if (blanks >= MinBlanks)
        {
            return true;
        }

        int others = 0;
        foreach (char c in text)
        {
            others += c >= '\u0e00' && char.IsLetter(c) ? 1 : 0;
        }

        return 2 * others > text.Length;
    }

    /// <summary>Takes a list for a text if it has enough of it.</summary>
    private bool AddList(ComponentReader reader, JsonElement list, JsonElement parent, bool isTitled)
    {
        if (_entriesLeft <= 0 || list.GetArrayLength() == 0 || !ComponentWriter.IsBlockList(reader, list))
        {
            return false;
        }

        string markup = ComponentWriter.Write(reader, list, reader.Get(parent, "entityMap") ?? default, ref _entriesLeft);
        if (markup.Length < MinLength || !IsText(markup))
        {
            return false;
        }

        Add(new BodyCandidate(markup, isTitled));
        return true;
    }

    private void Add(BodyCandidate candidate)
    {
        _candidates.Add(candidate);
        _markupLeft -= candidate.Markup.Length;
    }
}
