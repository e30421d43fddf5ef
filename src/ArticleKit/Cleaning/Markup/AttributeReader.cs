using System.Runtime.CompilerServices;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Reads the attributes of a tag one by one, as the HTML standard does (section 13.2.5.32 and following).</summary>
internal ref struct AttributeReader(ReadOnlySpan<char> attributes)
{
    private ReadOnlySpan<char> _rest = attributes;

    /// <summary>The name as written; lower it before comparing.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value without its quotes and with its entities; empty where there is none.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool Read()
    {
        int start = 0;
        while (start < _rest.Length && (IsSpace(_rest[start]) || _rest[start] == '/'))
        {
            start++;
        }

        if (start == _rest.Length)
        {
            return false;
        }

        int end = start + 1;
        while (end < _rest.Length && !IsSpace(_rest[end]) && _rest[end] is not ('/' or '='))
        {
            end++;
        }

        Name = _rest[start..end];
        Value = default;
        int equals = SkipSpace(end);
        if (equals < _rest.Length && _rest[equals] == '=')
        {
            end = ReadValue(SkipSpace(equals + 1));
        }

        _rest = _rest[end..];
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private int ReadValue(int start)
    {
        if (start < _rest.Length && _rest[start] is '"' or '\'')
        {
            int length = _rest[(start + 1)..].IndexOf(_rest[start]);
            int end = length < 0 ? _rest.Length : start + 1 + length;
            Value = _rest[(start + 1)..end];
            return Math.Min(end + 1, _rest.Length);
        }

        int valueEnd = start;
        while (valueEnd < _rest.Length && !IsSpace(_rest[valueEnd]))
        {
            valueEnd++;
        }

        Value = _rest[start..valueEnd];
        return valueEnd;
    }

    private readonly int SkipSpace(int index)
    {
        while (index < _rest.Length && IsSpace(_rest[index]))
        {
            index++;
        }

        return index;
    }
}
