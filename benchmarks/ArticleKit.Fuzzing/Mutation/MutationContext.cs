using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation;

/// <summary>What a mutator may use.</summary>
/// <param name="Random">All choices are drawn from it.</param>
/// <param name="Steps">What was done; a mutator adds what the name does not tell.</param>
/// <param name="Donor">Gives another text of the same kind.</param>
internal sealed record MutationContext(FuzzRandom Random, List<string> Steps, Func<string> Donor)
{
    /// <summary>A place to cut or to insert: mostly beside markup, else anywhere.</summary>
    public int Place(string text)
    {
        int anywhere = Random.Below(text.Length + 1);
        int tag = Random.Chance(2, 3) ? text.IndexOf(Random.Chance(1, 2) ? '>' : '<', Math.Min(anywhere, Math.Max(0, text.Length - 1))) : -1;
        return tag < 0 ? anywhere : text[tag] == '>' ? tag + 1 : tag;
    }

    /// <summary>Where a sign stands at or after a random place, else before it; -1 if nowhere.</summary>
    public int Find(string text, string sign)
    {
        int from = Random.Below(text.Length);
        int found = text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase);
        return found >= 0 ? found : text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Puts something in at a random place.</summary>
    public string Insert(string text, string inserted) => text.Insert(Place(text), inserted);

    /// <summary>A random stretch: mostly short.</summary>
    public (int Start, int Length) Range(string text)
    {
        if (text.Length == 0)
        {
            return (0, 0);
        }

        int start = Place(text) % text.Length;
        return (start, Random.Size(1, text.Length - start));
    }
}
