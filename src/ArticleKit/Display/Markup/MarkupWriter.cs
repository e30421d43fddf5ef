using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleKit.Display.Markup;

/// <summary>Writes HTML. Only literals of this library are markup: whatever is put into them is encoded, in content as in quoted attributes.</summary>
internal sealed class MarkupWriter(int capacity)
{
    // What HTML takes for markup, what no page may have, and halves of characters.
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());

    private readonly StringBuilder _output = new(capacity);

    /// <summary>The number of characters so far.</summary>
    public int Length => _output.Length;

    /// <summary>Writes markup with encoded text in its holes.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE0060", Justification = "The handler has written it already.")]
    public MarkupWriter Write([InterpolatedStringHandlerArgument("")] MarkupHandler markup) => this;

    /// <summary>Writes a constant of this library as it is.</summary>
    public void Raw(string markup) => _output.Append(markup);

    /// <summary>Writes markup of this library as it is.</summary>
    public void Raw(ReadOnlySpan<char> markup) => _output.Append(markup);

    /// <summary>Writes text that is nothing but text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(Special);
            if (plain < 0)
            {
                _output.Append(text);
                return;
            }

            _output.Append(text[..plain]);
            text = text[plain..];
            int taken = char.IsSurrogate(text[0]) ? Surrogate(text) : Single(text);
            text = text[taken..];
        }
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _output.ToString();

    private int Surrogate(ReadOnlySpan<char> text)
    {
        bool isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        _output.Append(isPair ? text[..2] : "\ufffd");
        return isPair ? 2 : 1;
    }

    private int Single(ReadOnlySpan<char> text)
    {
        _output.Append(text[0] switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\r' => text.Length > 1 && text[1] == '\n' ? "" : "\n",
            '\v' or '\f' or '\u0085' => " ",
            '\ufffe' or '\uffff' => "\ufffd",
            _ => "",
        });
        return 1;
    }

    private static string SpecialCharacters()
    {
        var characters = new StringBuilder("&<>\"'\ufffe\uffff");
        for (int c = 0; c < 0x10000; c++)
        {
            if (char.IsSurrogate((char)c) || (char.IsControl((char)c) && c is not ('\t' or '\n')))
            {
                characters.Append((char)c);
            }
        }

        return characters.ToString();
    }
}
