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

    // Text that has become long through its encoding is noticed after so many characters.
    private const int LongestStep = 2_000;

    private readonly List<int> _cuts = [];
    private readonly SpanLayer?[] _layers = new SpanLayer?[Kinds];
    private readonly int[] _next = new int[Kinds];
    private readonly List<(LayerKind Kind, Stretch Stretch)> _open = [];
    private readonly List<string> _urls = [];

    private IReadOnlyList<InlineMark>? _marks;

    /// <summary>Whether something was left out since the report has become as long as it may.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>How far the text is written: the end of the piece that came last.</summary>
    public int End { get; private set; }

    /// <summary>Whether there is room for more. Who asks must have more to write.</summary>
    public bool HasRoom() => !(IsStopped |= writer.Length > longestOutput);

    /// <summary>Writes a piece.</summary>
    /// <param name="span">The piece; as much of it as lies in the text.</param>
    /// <param name="marks">What the article itself marks there; the same list for all pieces of a block.</param>
    public void Write(TextSpan span, IReadOnlyList<InlineMark> marks)
    {
        int start = Math.Clamp(span.Start, 0, text.Length);
        int end = (int)Math.Clamp((long)span.Start + span.Length, start, text.Length);
        ReadMarks(marks);
        for (int kind = 0; kind < Kinds; kind++)
        {
            _next[kind] = _layers[kind]?.FirstBehind(start) ?? 0;
        }

        CollectCuts(start, end);
        for (int i = 0; i + 1 < _cuts.Count && HasRoom(); i++)
        {
            OpenAt(_cuts[i]);
            WriteText(_cuts[i], _cuts[i + 1]);
        }

        Close(0);
    }

    private void WriteText(int start, int end)
    {
        while (start < end && HasRoom())
        {
            int next = Math.Min(end, start + LongestStep);
            next -= next < end && char.IsHighSurrogate(text[next - 1]) ? 1 : 0;
            writer.Text(text.AsSpan(start..next));
            End = start = next;
        }
    }

    /// <summary>Makes layers of the marks of a block, once for all pieces of it, such as the many cells of a table.</summary>
    private void ReadMarks(IReadOnlyList<InlineMark> marks)
    {
        if (ReferenceEquals(marks, _marks))
        {
            return;
        }

        _marks = marks;
        _urls.Clear();
        Array.Clear(_layers);
        foreach (SpanLayer layer in layers)
        {
            _layers[(int)layer.Kind] = layer;
        }

        foreach (var group in Known(marks).GroupBy(mark => mark.Kind))
        {
            _layers[(int)group.Key] = SpanLayer.Create(group.Key, text, group.Select(mark => (mark.Span, mark.Tag)));
        }
    }

    private IEnumerable<(LayerKind Kind, TextSpan Span, int Tag)> Known(IReadOnlyList<InlineMark> marks)
    {
        foreach (InlineMark mark in marks)
        {
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
                    _urls.Add(url);
                    yield return (known, mark.Span, _urls.Count - 1);
                }
            }
        }
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
    private void OpenAt(int position)
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
            elements.Open(wanted.Item1, wanted.Item2.Tag, _urls);
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
