using ArticleKit.Cleaning;
using ArticleKit.Text;

namespace ArticleKit.Display.Markup;

/// <summary>Writes pieces of the text with all that is marked in them.</summary>
/// <remarks>
/// Marks may overlap in any way; elements must not. The text is cut wherever a mark begins or ends, and at each cut the elements that end
/// there are closed with those inside of them, which are then opened again.
/// </remarks>
internal sealed class AnnotatedText(string text, IReadOnlyList<SpanLayer> layers, IMarkElements elements, MarkupWriter writer, int longestOutput)
{
    private const int Kinds = (int)LayerKind.Keyphrase + 1;

    private readonly List<int> _cuts = [];
    private readonly SpanLayer?[] _layers = new SpanLayer?[Kinds];
    private readonly int[] _next = new int[Kinds];
    private readonly List<(LayerKind Kind, Stretch Stretch)> _open = [];

    /// <summary>Whether the report has become as long as it may.</summary>
    public bool IsFull => writer.Length > longestOutput;

    /// <summary>Writes a piece.</summary>
    /// <param name="span">The piece; as much of it as lies in the text.</param>
    /// <param name="marks">What the article itself marks there.</param>
    public void Write(TextSpan span, IReadOnlyList<InlineMark> marks)
    {
        int start = Math.Clamp(span.Start, 0, text.Length);
        int end = (int)Math.Clamp((long)span.Start + span.Length, start, text.Length);
        List<string> urls = [];
        CollectLayers(start, end, marks, urls);
        CollectCuts(start, end);
        for (int i = 0; i + 1 < _cuts.Count && !IsFull; i++)
        {
            OpenAt(_cuts[i], urls);
            writer.Text(text.AsSpan(_cuts[i].._cuts[i + 1]));
        }

        Close(0);
    }

    private void CollectLayers(int start, int end, IReadOnlyList<InlineMark> marks, List<string> urls)
    {
        Array.Clear(_layers);
        foreach (SpanLayer layer in layers)
        {
            _layers[(int)layer.Kind] = layer;
        }

        foreach (var group in ReadMarks(start, end, marks, urls).GroupBy(mark => mark.Kind))
        {
            _layers[(int)group.Key] = SpanLayer.Create(group.Key, text, group.Select(mark => (mark.Span, mark.Tag)));
        }

        for (int kind = 0; kind < Kinds; kind++)
        {
            _next[kind] = _layers[kind]?.FirstBehind(start) ?? 0;
        }
    }

    private static IEnumerable<(LayerKind Kind, TextSpan Span, int Tag)> ReadMarks(int start, int end, IReadOnlyList<InlineMark> marks, List<string> urls)
    {
        // Marks are in order, so that the many cells of a table do not each read all marks of it.
        for (int i = FirstFrom(marks, start); i < marks.Count && marks[i].Span.Start < end; i++)
        {
            InlineMark mark = marks[i];
            LayerKind? kind = mark.Kind switch
            {
                InlineMarkKind.Link => LayerKind.Link,
                InlineMarkKind.Strong => LayerKind.Strong,
                InlineMarkKind.Emphasis => LayerKind.Emphasis,
                InlineMarkKind.Strikethrough => LayerKind.Strikethrough,
                InlineMarkKind.Subscript => LayerKind.Subscript,
                InlineMarkKind.Superscript => LayerKind.Superscript,
                InlineMarkKind.Code => LayerKind.Code,
                _ => null,
            };
            if (kind is { } known)
            {
                if (known != LayerKind.Link)
                {
                    yield return (known, mark.Span, 0);
                }
                else if (ReportUrl.Of(mark.Url) is { } url)
                {
                    urls.Add(url);
                    yield return (known, mark.Span, urls.Count - 1);
                }
            }
        }
    }

    private static int FirstFrom(IReadOnlyList<InlineMark> marks, int start)
    {
        int low = 0;
        int high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void CollectCuts(int start, int end)
    {
        _cuts.Clear();
        _cuts.Add(start);
        _cuts.Add(end);
        for (int kind = 0; kind < Kinds; kind++)
        {
            for (int i = _next[kind]; _layers[kind] is { } layer && i < layer.Count && layer[i].Start < end; i++)
            {
                _cuts.Add(Math.Max(start, layer[i].Start));
                _cuts.Add(Math.Min(end, layer[i].End));
            }
        }

        _cuts.Sort();
        int kept = 0;
        for (int i = 1; i < _cuts.Count; i++)
        {
            if (_cuts[i] != _cuts[kept])
            {
                _cuts[++kept] = _cuts[i];
            }
        }

        _cuts.RemoveRange(kept + 1, _cuts.Count - kept - 1);
    }

    /// <summary>Closes the elements that do not go on at a position, and opens those that begin there.</summary>
    private void OpenAt(int position, List<string> urls)
    {
        int depth = 0;
        for (int kind = 0; kind < Kinds; kind++)
        {
            if (_layers[kind] is not { } layer)
            {
                continue;
            }

            while (_next[kind] < layer.Count && layer[_next[kind]].End <= position)
            {
                _next[kind]++;
            }

            if (_next[kind] == layer.Count || layer[_next[kind]].Start > position)
            {
                continue;
            }

            (LayerKind, Stretch) wanted = ((LayerKind)kind, layer[_next[kind]]);
            if (depth < _open.Count && _open[depth] == wanted)
            {
                depth++;
                continue;
            }

            Close(depth);
            elements.Open(wanted.Item1, wanted.Item2.Tag, urls);
            _open.Add(wanted);
            depth++;
        }

        Close(depth);
    }

    private void Close(int depth)
    {
        while (_open.Count > depth)
        {
            (LayerKind kind, Stretch stretch) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            elements.Close(kind, stretch.Tag);
        }
    }
}
