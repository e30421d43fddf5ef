namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Makes one text of two: the beginning of one and the end of the other, or a stretch of one within the other.</summary>
internal sealed class Splice : ITextMutator
{
    public string Name => "splice";

    public string Apply(string text, MutationContext context)
    {
        string donor = context.Donor();
        if (context.Random.Chance(1, 2))
        {
            return string.Concat(text.AsSpan(0, context.Place(text)), donor.AsSpan(context.Place(donor)));
        }

        (int start, int length) = context.Range(donor);
        return context.Insert(text, donor.Substring(start, length));
    }
}
