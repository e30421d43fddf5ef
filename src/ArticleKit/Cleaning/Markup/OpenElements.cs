using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>The stack of open elements, and what is written when they close.</summary>
internal sealed class OpenElements(StringBuilder output, int maxDepth)
{
    // A misnested page may make every end tag search the whole stack; no page that a person wrote needs to look further up than this.
    private const int MaxSearch = 512;

    private readonly List<Entry> _stack = [];
    private readonly int[] _open = new int[256];
    private int _depth;

    /// <summary>Whether tags had to be left out.</summary>
    public bool IsFlattened { get; private set; }

    public Tag Current => _stack.Count > 0 ? _stack[^1].Tag : Tag.Unknown;

    public bool IsOpen(Tag tag) => _open[(int)tag] > 0;

    /// <summary>Opens an element.</summary>
    /// <returns>Whether its start tag is to be written: not if it stands too deep.</returns>
    public bool Push(Tag tag, string name)
    {
        bool isWritten = _depth < maxDepth;
        IsFlattened |= !isWritten;
        _depth += isWritten ? 1 : 0;
        _open[(int)tag]++;
        _stack.Add(new Entry(tag, name, isWritten));
        return isWritten;
    }

    /// <summary>Closes the innermost element.</summary>
    public void Pop()
    {
        Entry entry = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        _open[(int)entry.Tag]--;
        if (entry.IsWritten)
        {
            _depth--;
            output.Append("</").Append(entry.Name).Append('>');
        }
    }

    public void PopAll()
    {
        while (_stack.Count > 0)
        {
            Pop();
        }
    }

    /// <summary>Closes everything up to the nearest element of that name, if there is one before anything that <paramref name="barrier"/> names.</summary>
    /// <returns>Whether it was found.</returns>
    public bool PopTo(Tag tag, string? name, TagTraits barrier, Tag barrierTag = Tag.Unknown, Tag otherBarrierTag = Tag.Unknown)
    {
        if (!IsOpen(tag))
        {
            return false;
        }

        int lowest = Math.Max(0, _stack.Count - MaxSearch);
        for (int i = _stack.Count - 1; i >= lowest; i--)
        {
            Entry entry = _stack[i];
            if (entry.Tag == tag && (tag != Tag.Unknown || entry.Name == name))
            {
                while (_stack.Count > i)
                {
                    Pop();
                }

                return true;
            }

            if (entry.Tag.Has(barrier) || (barrierTag != Tag.Unknown && (entry.Tag == barrierTag || entry.Tag == otherBarrierTag)))
            {
                return false;
            }
        }

        return false;
    }

    private readonly record struct Entry(Tag Tag, string Name, bool IsWritten);
}
