namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>States dates that are none.</summary>
internal sealed class OddDates : ITextMutator
{
    private static readonly string[] Dates =
        ["9999-99-99", "0000-00-00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-30", "2026-13-01", "31/02/2026", "1e999", "-1", "1700000000", "99999999999999999999", "2026-03-04T25:61:61Z", "2026-03-04T08:30:00+99:99", "20260304", "2026-W99-9", "March 99, 2026", "4. März 99999", "２０２６年３月４日", "today", "2026-03-04T08:30:00.123456789012345678901234567890Z", "\0", "2026-03-04/", "٢٠٢٦-٠٣-٠٤", "Mon, 32 Foo 2026", "2026-3-4-5-6-7", "24:00", "12-12-12", "0", "9223372036854775807", "-62135596800001", "253402300800", "1582-10-05"];

    private static readonly string[] Places =
        ["<meta property=article:published_time content=\"{0}\">", "<meta property=article:modified_time content=\"{0}\">", "<meta name=date content=\"{0}\">", "<meta itemprop=datePublished content=\"{0}\">", "<time datetime=\"{0}\">{0}</time>", "<p class=date>Published: {0}</p>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"{0}\",\"dateModified\":{0}}</script>", "<span class=\"published\">{0} {0}</span>", "<a href=\"/{0}/\">x</a>"];

    public string Name => "odd dates";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.From(1, 5); i > 0; i--)
        {
            string inserted = context.Random.Pick(Places).Replace("{0}", context.Random.Pick(Dates), StringComparison.Ordinal);
            text = context.Random.Chance(1, 2) ? inserted + text : context.Insert(text, inserted);
        }

        return text;
    }
}
