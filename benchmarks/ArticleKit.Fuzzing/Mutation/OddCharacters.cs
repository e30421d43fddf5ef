namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Puts in what is no ordinary character: NUL, lone surrogates, marks of direction, invisible ones, runs of combining marks.</summary>
internal sealed class OddCharacters : ITextMutator
{
    private static readonly string[] Characters =
    [
        "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u202e", "\u2066", "\u2069", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ufffd", "\ud800", "\udc00",
        "\udc00\ud800", "\u0301", "\u0345", "\u0e31", "\u3099", "\ud834\udd65", "e\u0301", "\u1100\u1161\u11a8", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud83c\uddfa\ud83c\uddf8", "\u0130", "\u0131", "\u1e9e", "\u017f", "\u00df", "\ufb01",
        "\u2126", "\u212a", "\ud87e\udc1a", "\u0958", "\udb40\udc41", "\ufdd0", "\r", "\v", "\f", "\u3000", "\u180e", "\u0600", "\uff21", "\u24b6",
    ];

    public string Name => "odd characters";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 20); i > 0; i--)
        {
            string run = Repeated.Of(context.Random.Pick(Characters), context.Random.Chance(1, 8) ? context.Random.Size(2, 3000) : 1);
            text = text.Insert(context.Random.Chance(1, 3) ? context.Place(text) : context.Random.Below(text.Length + 1), run);
        }

        return text;
    }
}
