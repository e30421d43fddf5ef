namespace ArticleKit.Cleaning.Markup;

/// <summary>The stack of open elements, and what is added to the tree when they open and close.</summary>
internal sealed class OpenElements(TreeBuilder tree, int maxDepth)
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

    /// <summary>Opens an element; its tag is not written if it stands too deep.</summary>
    public void Push(Tag tag, string name, HtmlTag source)
    {
        bool isWritten = _depth < maxDepth;
        IsFlattened |= !isWritten;
        _open[(int)tag]++;
        _stack.Add(new Entry(tag, name, isWritten));
        if (isWritten)
        {
            _depth++;
            tree.Open(tag, name, source);
        }
    }

    /// <summary>Opens an element that the page leaves out, at the place where it would stand.</summary>
    public void PushImplied(Tag tag, int position) => Push(tag, Tags.NameOf(tag), HtmlTag.Implied(position));

    /// <summary>Adds an element that has nothing but a part of the page as its text.</summary>
    public void AddLeaf(Tag tag, HtmlTag source, (int Start, int End) text = default)
    {
        Push(tag, Tags.NameOf(tag), source);
        tree.AddText(text.Start, text.End);
        Pop();
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
            tree.Close();
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
                PopFrom(i);
                return true;
            }

            // What was left out as too deep holds nothing back: in the tree that is written it does not exist.
            bool isBarrier = entry.Tag.Has(barrier) || (barrierTag != Tag.Unknown && (entry.Tag == barrierTag || entry.Tag == otherBarrierTag));
            if (entry.IsWritten && isBarrier)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Closes everything up to the nearest heading of any rank in scope: <c>&lt;/h2&gt;</c> also ends an h3.</summary>
    public void PopToHeading()
    {
        int lowest = Math.Max(0, _stack.Count - MaxSearch);
        for (int i = _stack.Count - 1; i >= lowest && !_stack[i].Tag.Has(TagTraits.Scope); i--)
        {
            if (_stack[i].Tag.Has(TagTraits.Heading))
            {
                PopFrom(i);
                return;
            }
        }
    }

    private void PopFrom(int index)
    {
        while (_stack.Count > index)
        {
            Pop();
        }
    }

    private readonly record struct Entry(Tag Tag, string Name, bool IsWritten);
}
