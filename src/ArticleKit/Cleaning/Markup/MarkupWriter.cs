using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Writes normalized HTML and notes which tag of the page each of its tags came from.</summary>
internal sealed class MarkupWriter(string html)
{
    private readonly StringBuilder _output = new(Math.Min(html.Length + 64, 1 << 20));

    public SourceMap Map { get; } = new();

    public void StartTag(string name, HtmlTag source)
    {
        Map.Add(_output.Length, source.Start);
        _output.Append('<').Append(name);
        AttributeFilter.Write(source.Attributes(html), _output);
        _output.Append('>');
    }

    public void EndTag(string name) => _output.Append("</").Append(name).Append('>');

    /// <summary>Writes text in which character references count, but no markup.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int index = text.IndexOfAny('<', '\0');
            if (index < 0)
            {
                _output.Append(text);
                return;
            }

            _output.Append(text[..index]).Append(text[index] == '<' ? "&lt;" : "");
            text = text[(index + 1)..];
        }
    }

    public override string ToString() => _output.ToString();
}
