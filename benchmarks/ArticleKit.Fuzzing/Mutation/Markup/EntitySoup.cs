using System.Text;

namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Puts in character references: known, unknown, unfinished, out of range.</summary>
internal sealed class EntitySoup : ITextMutator
{
    private static readonly string[] References =
    [
        "&", "&&", "&#", "&#x", "&#;", "&#x;", "&#0;", "&#00", "&#x0", "&#128;", "&#x80", "&#150;", "&#13;", "&#10;", "&#9;", "&#55296;", "&#xDFFF;", "&#x110000;", "&#99999999999999999999;", "&#xFFFFFFFFFFFFFFFF;", "&#-1;", "&#1114111;", "&#65533;", "&#65279;", "&#8203;", "&#128077;", "&amp", "&amp;", "&ampamp;", "&lt", "&lt;", "&lt;script&gt;",
        "&gt;", "&quot;", "&QUOT", "&apos;", "&nbsp", "&nbsp;", "&notit;", "&notin;", "&not", "&copy", "&copy=1", "&NotEqualTilde;", "&CounterClockwiseContourIntegral;", "&bne;", "&fjlig;", "&Aacute", "&shy;", "&zwnj;", "&rlm;", "&NewLine;", "&Tab;", "&a", "&abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz;", "&é;", "&;", "& ", "&#x1F600", "&ngE;", "&ThickSpace;",
    ];

    public string Name => "entity soup";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        var soup = new StringBuilder();
        for (int i = context.Random.Size(10, 200_000); i > 0; i--)
        {
            soup.Append(context.Random.Pick(References)).Append(context.Random.Chance(1, 6) ? " " : "");
        }

        context.Steps.Add($"soup of {soup.Length}");
        return context.Insert(text, context.Random.Chance(1, 4) ? $"<p title='{soup}' class=\"{soup}\">" : soup.ToString());
    }
}
