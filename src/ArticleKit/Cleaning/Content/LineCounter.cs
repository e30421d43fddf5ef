namespace ArticleKit.Cleaning.Content;

/// <summary>Tells the line of a position, fast for positions that mostly grow.</summary>
internal sealed class LineCounter(string text)
{
    private int _position;
    private int _line = 1;

    /// <summary>The line of a position; the first is 1.</summary>
    public int LineAt(int position)
    {
        position = Math.Min(position, text.Length);
        if (position < _position)
        {
            _line -= text.AsSpan(position, _position - position).Count('\n');
        }
        else
        {
            _line += text.AsSpan(_position, position - _position).Count('\n');
        }

        _position = position;
        return _line;
    }
}
