using System.Buffers;
using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Page;

/// <summary>Classes of icon fonts that draw a picture for a word: "arrow_forward" is an arrow.</summary>
internal static class IconNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "material-icons", "material-icons-outlined", "material-icons-round", "material-icons-sharp", "material-icons-two-tone", "material-symbols-outlined", "material-symbols-rounded", "material-symbols-sharp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Prefix = SearchValues.Create(["material-"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the classes makes a picture of the text.</summary>
    public static bool Contains(ReadOnlySpan<char> classes)
    {
        if (!classes.ContainsAny(Prefix))
        {
            return false;
        }

        foreach (Range range in classes.Split(' '))
        {
            if (Names.Contains(classes[range]))
            {
                return true;
            }
        }

        return false;
    }
}
