using System.Text;

namespace ArticleKit.Corpora.Warc;

/// <summary>Named fields as mail, HTTP and web archives have them: a line each, <c>Name: value</c>; a line that begins with a blank continues the one before.</summary>
internal sealed class FieldList
{
    private readonly List<(string Name, string Value)> _fields = [];

    /// <summary>The first value of a name, in capitals or not; null if there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach ((string field, string value) in _fields)
            {
                if (field.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Reads the lines; what is no field is passed over.</summary>
    /// <param name="lines">In UTF-8, whose subset is what HTTP has.</param>
    public static FieldList Parse(ReadOnlySpan<byte> lines)
    {
        var list = new FieldList();
        foreach (Range range in lines.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = lines[range].TrimEnd("\r \t"u8);
            if (line is [(byte)' ' or (byte)'\t', ..])
            {
                list.Continue(line);
            }
            else if (line.IndexOf((byte)':') is > 0 and int colon)
            {
                list._fields.Add((Encoding.UTF8.GetString(line[..colon].TrimEnd(" \t"u8)), Encoding.UTF8.GetString(line[(colon + 1)..].TrimStart(" \t"u8))));
            }
        }

        return list;
    }

    private void Continue(ReadOnlySpan<byte> line)
    {
        if (_fields is [.., (string name, string value)])
        {
            _fields[^1] = (name, $"{value} {Encoding.UTF8.GetString(line.TrimStart(" \t"u8))}".TrimStart(' '));
        }
    }
}
