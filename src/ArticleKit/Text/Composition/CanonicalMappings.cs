using System.Globalization;

namespace ArticleKit.Text.Composition;

/// <summary>Which characters are composed of which, and in which order marks stand. Immutable.</summary>
internal sealed class CanonicalMappings
{
    private const string Resource = "ArticleKit.Text.Composition.canonical-mappings.txt";

    private static readonly Lazy<CanonicalMappings> Loaded = new(Load);

    private readonly Dictionary<int, int> _classes = [];
    private readonly Dictionary<int, (int First, int? Second)> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _composed = [];
    private readonly HashSet<int> _changeable = [];

    private CanonicalMappings()
    {
    }

    /// <summary>Those of the Unicode version that the library was made with. Read when a text first needs them.</summary>
    public static CanonicalMappings Default => Loaded.Value;

    /// <summary>The canonical combining class of a character; 0 for what marks are put on.</summary>
    public int ClassOf(int character) => _classes.GetValueOrDefault(character);

    /// <summary>What a character is composed of, in one step; null if it is one by itself.</summary>
    public (int First, int? Second)? PartsOf(int character) => Hangul.IsSyllable(character)
        ? Hangul.PartsOf(character)
        : _parts.TryGetValue(character, out (int First, int? Second) parts) ? parts : null;

    /// <summary>The character that two make; null if they make none.</summary>
    public int? Compose(int first, int second) =>
        Hangul.Compose(first, second) ?? (_composed.TryGetValue((first, second), out int composed) ? composed : null);

    /// <summary>Whether a character is a mark, may join what is before it, or is never left as it is: all others begin anew.</summary>
    public bool MayChange(int character) => _changeable.Contains(character) || Hangul.MayJoin(character);

    private static CanonicalMappings Load()
    {
        using Stream stream = typeof(CanonicalMappings).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        CanonicalMappings mappings = new();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '@')
            {
                mappings.AddClass(line[1..].Split(' '));
            }
            else if (line[0] != '#')
            {
                mappings.AddParts(line);
            }
        }

        mappings._changeable.UnionWith(mappings._classes.Keys);
        mappings._changeable.UnionWith(mappings._composed.Keys.Select(pair => pair.Second));
        // What begins with a character that joins what is before it does so too, by that part of it.
        mappings._changeable.UnionWith(mappings._parts.Keys.Where(character => mappings._changeable.Contains(mappings.FirstPartOf(character))).ToArray());
        return mappings;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private int FirstPartOf(int character)
    {
        int first = character;
        while (_parts.TryGetValue(first, out (int First, int? Second) parts))
        {
            first = parts.First;
        }

        return first;
    }

    private void AddClass(string[] fields)
    {
        int combiningClass = int.Parse(fields[0], CultureInfo.InvariantCulture);
        foreach (string[] ends in fields.Skip(1).Select(range => range.Split('-')))
        {
            for (int character = Number(ends[0]); character <= Number(ends[^1]); character++)
            {
                _classes.Add(character, combiningClass);
            }
        }
    }

    private void AddParts(string line)
    {
        bool isOnlyTakenApart = line[0] == '*';
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        int character = Number(line[(isOnlyTakenApart ? 1 : 0)..equals]);
        int[] parts = [.. line[(equals + 1)..].Split('+').Select(Number)];
        _parts.Add(character, (parts[0], parts.Length > 1 ? parts[1] : null));
        if (isOnlyTakenApart)
        {
            _changeable.Add(character);
        }
        else
        {
            _composed.Add((parts[0], parts[1]), character);
        }
    }
}
