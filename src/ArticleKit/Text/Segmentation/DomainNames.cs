using System.Collections.Frozen;

namespace ArticleKit.Text.Segmentation;

/// <summary>What names of domains and of files end in.</summary>
internal static class DomainNames
{
    private const int MaximumLength = 5;

    // Top-level domains that are also words of English (in, it, is, no, at, be, me, to, us) are left out.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastParts = (
        "com org net edu gov mil info biz io tv ai uk de fr es eu ca au ru jp cn nl ch se pl ie nz za br kr dk fi cz gr tr mx hk sg ua " +
        "pdf html htm php js py ts txt doc docx xls xlsx ppt pptx jpg jpeg png gif svg webp exe zip gz tar iso dmg apk mp3 mp4 avi mov csv xml " +
        "json css cs cpp java md dll asp aspx jsp epub rtf")
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a domain or file name may end in this part, in capitals or not.</summary>
    public static bool IsLastPart(ReadOnlySpan<char> part)
    {
        if (part.Length is 0 or > MaximumLength)
        {
            return false;
        }

        Span<char> lower = stackalloc char[part.Length];
        part.ToLowerInvariant(lower);
        return LastParts.Contains(lower);
    }
}
