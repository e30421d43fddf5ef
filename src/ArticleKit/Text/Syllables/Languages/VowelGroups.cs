namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Reads a word from left to right by the longest groups of letters that are one vowel.</summary>
/// <param name="groups">The groups of two or more letters.</param>
internal sealed class VowelGroups(params string[] groups)
{
    private readonly string[] _groups = [.. groups.OrderByDescending(group => group.Length)];

    /// <summary>The length of the group that begins at a position; 1 if none does.</summary>
    public int LengthAt(ReadOnlySpan<char> letters, int index)
    {
        ReadOnlySpan<char> rest = letters[index..];
        foreach (string group in _groups)
        {
            if (rest.StartsWith(group))
            {
                return group.Length;
            }
        }

        return 1;
    }
}
