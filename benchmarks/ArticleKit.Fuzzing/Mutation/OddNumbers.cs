namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Puts another number in the place of one.</summary>
internal sealed class OddNumbers : ITextMutator
{
    private static readonly string[] Numbers =
    [
        "0", "-1", "-0", "00", "1e999", "-1e999", "1e-999", "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "99999999999999999999999999999", "0.1.2", "1,000,000.00",
        "NaN", "Infinity", "٣٤", "１２", "Ⅷ", "½", "0x7fffffff", "1_000", "+5", "9999", "1601", "0001", "31", "13", "25:61", "1.7976931348623157E+309",
    ];

    public string Name => "odd numbers";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.From(1, 8); i > 0; i--)
        {
            int from = context.Random.Below(text.Length + 1);
            int offset = text.AsSpan(from).IndexOfAnyInRange('0', '9');
            if (offset < 0)
            {
                return context.Insert(text, context.Random.Pick(Numbers));
            }

            int start = from + offset;
            int length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? text.Length - start : length;
            text = string.Concat(text.AsSpan(0, start), context.Random.Pick(Numbers), text.AsSpan(start + length));
        }

        return text;
    }
}
