using ArticleKit.Text;

namespace ArticleKit.Display.Markup;

/// <summary>The marked pieces of one kind, in the order of the text and without overlap.</summary>
internal sealed class SpanLayer
{
    private readonly List<Stretch> _stretches;

    private SpanLayer(LayerKind kind, List<Stretch> stretches) => (Kind, _stretches) = (kind, stretches);

    public LayerKind Kind { get; }

    public int Count => _stretches.Count;

    public Stretch this[int index] => _stretches[index];

    /// <summary>
    /// Makes a layer of spans from anywhere: those outside of the text are cut, those that overlap become one where they mean the same and
    /// else end where the next begins, and none ends within a surrogate pair.
    /// </summary>
    public static SpanLayer Create(LayerKind kind, string text, IEnumerable<(TextSpan Span, int Tag)> spans)
    {
        List<Stretch> stretches = [];
        foreach ((TextSpan span, int tag) in spans)
        {
            int start = Math.Clamp(span.Start, 0, text.Length);
            int end = (int)Math.Clamp((long)span.Start + span.Length, start, text.Length);
            start -= IsWithinPair(text, start) ? 1 : 0;
            end += IsWithinPair(text, end) ? 1 : 0;
            if (start < end)
            {
                stretches.Add(new Stretch(start, end, tag));
            }
        }

        stretches.Sort(static (left, right) => (left.Start, right.End, left.Tag).CompareTo((right.Start, left.End, right.Tag)));
        return new SpanLayer(kind, Merge(stretches, isSame: kind is not (LayerKind.Hard or LayerKind.Link)));
    }

    /// <summary>The index of the first stretch that ends behind a position.</summary>
    public int FirstBehind(int position)
    {
        int low = 0;
        int high = _stretches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _stretches[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether anything of a piece of the text is marked.</summary>
    public bool Touches(TextSpan span) => FirstBehind(span.Start) is var first && first < _stretches.Count && _stretches[first].Start < span.End;

    private static List<Stretch> Merge(List<Stretch> sorted, bool isSame)
    {
        List<Stretch> merged = new(sorted.Count);
        foreach (Stretch stretch in sorted)
        {
            if (merged.Count == 0 || merged[^1].End <= stretch.Start)
            {
                merged.Add(stretch);
            }
            else if (isSame || merged[^1].Tag == stretch.Tag)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, stretch.End) };
            }
            else if (merged[^1].End < stretch.End)
            {
                merged.Add(stretch with { Start = merged[^1].End });
            }
        }

        return merged;
    }

    private static bool IsWithinPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
