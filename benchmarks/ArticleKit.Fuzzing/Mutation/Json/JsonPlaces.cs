namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Finds values and names in a text of JSON that may be broken.</summary>
internal static class JsonPlaces
{
    /// <summary>The value behind a random colon, without those of its own if it is an object.</summary>
    public static (int Start, int Length) Value(string json, MutationContext context)
    {
        int colon = json.Length == 0 ? -1 : context.Find(json, ":");
        if (colon < 0)
        {
            return (0, 0);
        }

        int start = colon + 1;
        while (start < json.Length && char.IsWhiteSpace(json[start]))
        {
            start++;
        }

        if (start < json.Length && json[start] == '"')
        {
            return (start, String(json, start));
        }

        int end = json.AsSpan(start).IndexOfAny(",]}\n");
        return (start, end < 0 ? json.Length - start : end);
    }

    /// <summary>The name before a random colon, with its quotation marks.</summary>
    public static (int Start, int Length) Name(string json, MutationContext context)
    {
        int colon = json.Length == 0 ? -1 : context.Find(json, "\":");
        int start = colon <= 0 ? -1 : json.LastIndexOf('"', colon - 1);
        return start < 0 ? (0, 0) : (start, colon + 1 - start);
    }

    private static int String(string json, int start)
    {
        for (int i = start + 1; i < json.Length; i++)
        {
            if (json[i] == '\\')
            {
                i++;
            }
            else if (json[i] == '"')
            {
                return i + 1 - start;
            }
        }

        return json.Length - start;
    }
}
