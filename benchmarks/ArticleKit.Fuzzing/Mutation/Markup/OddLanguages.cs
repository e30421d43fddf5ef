namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Declares languages that are none.</summary>
internal sealed class OddLanguages : ITextMutator
{
    private static readonly string[] Codes =
        ["", "x", "en-", "-en", "en--GB", "EN_us.UTF-8", "zh-Hans-CN-x-a-b-c", "tr-TR", "i-klingon", "x-default", "de, fr", "english", "ﬁ", "\ud800", "\0", "01", "en\u202e", "und", "zxx", "qaa-Qaaa-QM-x-southern", "a-very-long-tag-that-is-no-tag-at-all-of-any-language", "ja\tfr", "iw", "sr-Latn", "<en>", "'", "pt_BR;q=1"];

    private static readonly string[] Places =
        ["<html lang=\"{0}\">", "<html xml:lang=\"{0}\">", "<meta http-equiv=content-language content=\"{0}\">", "<meta property=og:locale content=\"{0}\">", "<body lang=\"{0}\">", "<article lang=\"{0}\">", "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"inLanguage\":\"{0}\"}</script>", "<p lang=\"{0}\">"];

    public string Name => "odd languages";

    public string Apply(string text, MutationContext context)
    {
        string code = context.Random.Chance(1, 8) ? Repeated.Of(context.Random.Pick(["en-", "a", "-"]), context.Random.Size(10, 20_000)) : context.Random.Pick(Codes);
        string inserted = context.Random.Pick(Places).Replace("{0}", code, StringComparison.Ordinal);
        return context.Random.Chance(2, 3) ? inserted + text : context.Insert(text, inserted);
    }
}
