using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>The named character references of the WHATWG HTML standard (section 13.5), all 2,125 of them.</summary>
internal static class CharacterReferences
{
    /// <summary>The longest of the names that also count without a semicolon.</summary>
    public const int MaxLegacyLength = 6;

    private const string ResourceName = "ArticleKit.Cleaning.Markup.CharacterReferences.txt";

    // One line a name: a star if it counts without a semicolon too, a blank, and its code points.
    private static readonly FrozenDictionary<string, (string Text, bool IsLegacy)>.AlternateLookup<ReadOnlySpan<char>> Names =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a name stands for, in its exact case; null for none.</summary>
    public static string? Find(ReadOnlySpan<char> name) => Names.TryGetValue(name, out (string Text, bool IsLegacy) found) ? found.Text : null;

    /// <summary>What a name stands for that no semicolon follows; null for none.</summary>
    public static string? FindLegacy(ReadOnlySpan<char> name) => Names.TryGetValue(name, out (string Text, bool IsLegacy) found) && found.IsLegacy ? found.Text : null;

    private static FrozenDictionary<string, (string Text, bool IsLegacy)> Load()
    {
        using Stream stream = typeof(CharacterReferences).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        Dictionary<string, (string Text, bool IsLegacy)> names = new(2125, StringComparer.Ordinal);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            bool isLegacy = line[blank - 1] == '*';
            IEnumerable<string> characters = line[(blank + 1)..].Split('+')
                .Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
            names.Add(line[..(isLegacy ? blank - 1 : blank)], (string.Concat(characters), isLegacy));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
