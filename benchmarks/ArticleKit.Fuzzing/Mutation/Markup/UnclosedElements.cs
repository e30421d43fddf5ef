namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Opens what swallows the rest of a page until it is closed, or closes what was never opened.</summary>
internal sealed class UnclosedElements : ITextMutator
{
    private static readonly string[] Openings =
    [
        "<script>", "<script type=\"application/ld+json\">", "<script><!--", "<script><!-- <script>", "</script/>", "<style>", "<title>", "<textarea>", "<xmp>", "<iframe>", "<noembed>", "<noframes>", "<noscript>", "<plaintext>", "<svg>", "<svg><title>", "<svg><style>", "<svg><![CDATA[", "<svg><foreignObject>", "<math>",
        "<math><mtext>", "<math><annotation-xml encoding=\"text/html\">", "<template>", "<select>", "<select><option>", "<optgroup>", "<frameset>", "<frame src=x>", "<object>", "<applet>", "<marquee>", "<button>", "<form>", "<table>", "<caption>", "<colgroup>", "<head>", "<body>", "<html>", "<a href=x>", "<nobr>", "<ruby><rt>",
        "<listing>", "<pre>\n", "<dialog>", "<details>", "<fieldset>", "<map>", "<video>", "<audio>", "<canvas>", "<![CDATA[", "<!--", "<!-->", "<!--->", "<!-- --!>", "<!--<!--", "<!", "<!doctype", "<!DOCTYPE html [<!ENTITY a \"b\">]>", "<?xml", "<?php echo '<p>'", "<%", "</", "</ p>", "< p>", "<p", "<p class", "<p class=", "<p class=\"", "<p class='", "<p class=\"a\"b", "<p/", "<p =", "<p \"", "<!--[if IE]>",
    ];

    public string Name => "unclosed";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 6); i > 0; i--)
        {
            string opening = context.Random.Pick(Openings);
            text = context.Insert(text, context.Random.Chance(1, 10) ? opening.Replace("<", "</", StringComparison.Ordinal) : opening);
        }

        return text;
    }
}
