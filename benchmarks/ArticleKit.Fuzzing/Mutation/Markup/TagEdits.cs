namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Deletes, doubles, exchanges, renames and moves tags.</summary>
internal sealed class TagEdits : ITextMutator
{
    public string Name => "edit tags";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 30); i > 0; i--)
        {
            (int start, int length) = Find(text, context);
            if (start < 0)
            {
                return text + "<p>";
            }

            string tag = text.Substring(start, length);
            text = context.Random.Below(6) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, tag),
                2 => context.Insert(text.Remove(start, length), tag),
                3 => context.Insert(text, tag),
                4 => Rename(text, start, length, context),
                _ => Turn(text, start, length),
            };
        }

        return text;
    }

    private static (int Start, int Length) Find(string text, MutationContext context)
    {
        int start = context.Find(text, "<");
        int end = start < 0 ? -1 : text.IndexOf('>', start);
        return start < 0 ? (-1, 0) : (start, (end < 0 ? text.Length : end + 1) - start);
    }

    private static string Rename(string text, int start, int length, MutationContext context)
    {
        int name = start + (length > 1 && text[start + 1] == '/' ? 2 : 1);
        int end = name;
        while (end < start + length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return string.Concat(text.AsSpan(0, name), context.Random.Pick(ElementNames.All), text.AsSpan(end));
    }

    // An opening tag becomes a closing one, and the other way round.
    private static string Turn(string text, int start, int length) =>
        length > 1 && text[start + 1] == '/' ? text.Remove(start + 1, 1) : text.Insert(start + 1, "/");
}
