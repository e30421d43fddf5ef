using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleKit.Display.Markup;

/// <summary>
/// Writes HTML. Only literals of this library are markup: whatever is put into them is encoded, in content as in quoted attributes. Quotes
/// are encoded within tags only, since they end nothing but attributes.
/// </summary>
internal sealed class MarkupWriter(int capacity)
{
    // What HTML takes for markup, what no page may have, and halves of characters.
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());
    private static readonly SearchValues<char> SpecialInTag = SearchValues.Create(SpecialCharacters() + "\"'");

    private readonly StringBuilder _output = new(capacity);

    // The markup that was written last has begun a tag and not ended it.
    private bool _isInTag;

    /// <summary>The number of characters so far.</summary>
    public int Length => _output.Length;

    /// <summary>Writes markup with encoded text in its holes.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE0060", Justification = "The handler has written it already.")]
    public MarkupWriter Write([InterpolatedStringHandlerArgument("")] MarkupHandler markup) => this;

    /// <summary>Writes a constant of this library as it is.</summary>
    public void Raw(string markup) => Raw(markup.AsSpan());

    /// <summary>Writes markup of this library as it is.</summary>
    public void Raw(ReadOnlySpan<char> markup)
    {
        int last = markup.LastIndexOfAny('<', '>');
        _isInTag = last < 0 ? _isInTag : markup[last] == '<';
        _output.Append(markup);
    }

    /// <summary>Writes text that is nothing but text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(_isInTag ? SpecialInTag : Special);
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

    /// <summary>Takes back what was written last; whole elements only.</summary>
    /// <param name="length">The <see cref="Length"/> before it was written.</param>
    public void TakeBack(int length) => _output.Length = length;

    /// <summary>How many characters a text takes in the content of an element, at most.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        const int LongestReference = 5;
        int special = text.Count('&') + text.Count('<') + text.Count('>');
        return text.Length + ((LongestReference - 1) * special);
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
        var characters = new StringBuilder("&<>\ufffe\uffff");
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
