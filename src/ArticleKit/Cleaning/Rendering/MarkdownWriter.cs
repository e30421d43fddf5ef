using System.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Writes lines of Markdown within lists and quotations, whose markers stand before each line.</summary>
/// <param name="most">How many characters whoever writes should keep to: there is no harm if the last block takes more.</param>
internal sealed class MarkdownWriter(int most)
{
    private readonly StringBuilder _output = new();
    private readonly List<(string? Marker, string Indent)> _containers = [];

    /// <summary>How many characters are left.</summary>
    public int Room => Math.Max(0, most - _output.Length);

    public void Line(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < _containers.Count; i++)
        {
            (string? marker, string indent) = _containers[i];
            _output.Append(marker ?? indent);
            _containers[i] = (null, indent);
        }

        if (text.IsEmpty)
        {
            TrimEnd();
        }

        _output.Append(text).Append('\n');
    }

    /// <summary>Writes an empty line; the marker of an item that has not begun waits for its first line.</summary>
    public void Blank()
    {
        foreach ((_, string indent) in _containers)
        {
            _output.Append(indent);
        }

        TrimEnd();
        _output.Append('\n');
    }

    /// <summary>Begins a quotation, or an item whose first line has the marker and whose further lines are indented as far.</summary>
    public void Push(string marker, bool isQuote) => _containers.Add(isQuote ? (null, marker) : (marker, new string(' ', marker.Length)));

    public void Pop() => _containers.RemoveAt(_containers.Count - 1);

    /// <summary>All lines. Half a character, which readers of Markdown may not bear, is U+FFFD.</summary>
    public override string ToString() => WellFormed.Of(_output.ToString());

    private void TrimEnd()
    {
        while (_output.Length > 0 && _output[^1] == ' ')
        {
            _output.Length--;
        }
    }
}
