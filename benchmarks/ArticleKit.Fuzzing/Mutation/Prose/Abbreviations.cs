namespace ArticleKit.Fuzzing.Mutation.Prose;

/// <summary>Puts in abbreviations, initials, addresses and other stops that end no sentence.</summary>
internal sealed class Abbreviations : ITextMutator
{
    private static readonly string[] Pieces =
        ["Mr.", "Dr. ", "e.g.", "i.e., ", "U.S. ", "U.S.", "J. R. R. ", "A.B.C.D. ", "St. ", "No. 5", "p.m.", "Inc. ", "etc.", "etc.) ", "vs. ", "3.14", "1.000.000,00", "v1.2.3", "www.a.org", "https://a.org/b.c?d=e.", "a@b.c.", "...", "....", ". . .", "?!", "!!!", ".\"", ".)", ".’", ".[1]", ".1 ", "end.Next", "z.B. ", "d.h.", "bzw.", "M. ", "Mme. ", "Sr. ", "т.е. ", "。", "．", "！？", "۔", "।", "؟", "։", "။", "•", "·", "‥", "…"];

    public string Name => "abbreviations";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 80); i > 0; i--)
        {
            int blank = text.IndexOf(' ', context.Random.Below(Math.Max(1, text.Length)));
            text = text.Insert(blank < 0 ? context.Random.Below(text.Length + 1) : blank + 1, context.Random.Pick(Pieces) + context.Random.Pick(["", " ", "\n"]));
        }

        return text;
    }
}
