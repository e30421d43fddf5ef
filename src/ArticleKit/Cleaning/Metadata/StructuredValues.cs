using System.Text.Json;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the values of a schema.org entry, which may be texts, lists, entries of their own, or references to such.</summary>
/// <param name="byId">The entries of the same script by their identifiers.</param>
internal sealed class StructuredValues(IReadOnlyDictionary<string, JsonElement> byId)
{
    private const int MaxEntries = 100;

    /// <summary>What an entry for an article tells.</summary>
    public StructuredData Read(JsonElement item) => new()
    {
        Headline = Text(item, "headline") ?? Text(item, "name"),
        Authors = JsonScript.TryGet(item, "author", out JsonElement author) || JsonScript.TryGet(item, "creator", out author) ? [.. Names(author)] : [],
        Published = Text(item, "datePublished") ?? Text(item, "dateCreated"),
        Modified = Text(item, "dateModified"),
        Publisher = JsonScript.TryGet(item, "publisher", out JsonElement publisher) ? Names(publisher).FirstOrDefault() : null,
        Language = Text(item, "inLanguage"),
        Description = Text(item, "description"),
        ArticleBody = Text(item, "articleBody"),
        Section = Text(item, "articleSection"),
        Keywords = JsonScript.TryGet(item, "keywords", out JsonElement keywords) ? [.. Names(keywords)] : [],
        License = Address(item, "license"),
        IsFree = Truth(item, "isAccessibleForFree"),
        Image = ReadImage(item),
    };

    /// <summary>The entries of a list; what is none is a list of one.</summary>
    public static JsonElement[] Entries(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Take(MaxEntries)] : [element];

    private IEnumerable<string> Names(JsonElement element)
    {
        foreach (JsonElement entry in Entries(element))
        {
            JsonElement named = Resolve(entry, "name");
            string? name = named.ValueKind == JsonValueKind.Object ? Text(named, "name") : Clean(JsonScript.StringOf(named));
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    /// <summary>The entry that a reference stands for; the entry itself if it has what is wanted, or nothing else is known.</summary>
    private JsonElement Resolve(JsonElement entry, string wanted) =>
        entry.ValueKind == JsonValueKind.Object && !JsonScript.TryGet(entry, wanted, out _) && Text(entry, "@id") is { } id && byId.TryGetValue(id, out JsonElement known) ? known : entry;

    private LeadImage? ReadImage(JsonElement item)
    {
        if (!JsonScript.TryGet(item, "image", out JsonElement images) || Entries(images) is not [JsonElement first, ..])
        {
            return null;
        }

        JsonElement image = Resolve(first, "url");
        string? address = image.ValueKind == JsonValueKind.Object ? Text(image, "url") ?? Text(image, "contentUrl") : Clean(JsonScript.StringOf(image));
        return address is null ? null : new LeadImage(address) { Caption = Text(image, "caption"), Width = Size(image, "width"), Height = Size(image, "height") };
    }

    private static int? Size(JsonElement image, string name)
    {
        if (!JsonScript.TryGet(image, name, out JsonElement value))
        {
            return null;
        }

        value = JsonScript.TryGet(value, "value", out JsonElement inner) ? inner : value;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number > 0 ? number : ImageSize.Parse(JsonScript.StringOf(value));
    }

    private static string? Address(JsonElement item, string name) =>
        JsonScript.TryGet(item, name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? Text(value, "url") ?? Text(value, "@id") : Text(item, name);

    private static bool? Truth(JsonElement item, string name)
    {
        if (!JsonScript.TryGet(item, name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => StatedTruth.Parse(JsonScript.StringOf(value)),
        };
    }

    private static string? Text(JsonElement item, string name)
    {
        if (!JsonScript.TryGet(item, name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        bool isWrapped = JsonScript.TryGet(value, "@value", out JsonElement inner) || JsonScript.TryGet(value, "name", out inner);
        return Clean(JsonScript.StringOf(isWrapped ? inner : value));
    }

    private static string? Clean(string? text)
    {
        string clean = TitleText.FoldWhiteSpace(HtmlText.Decode(text ?? ""));
        return clean.Length == 0 ? null : clean;
    }
}
