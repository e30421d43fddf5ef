using System.Runtime.InteropServices;

namespace ArticleKit.Text;

/// <summary>A piece of a text, by position. Positions count UTF-16 code units, as <see cref="string"/> does.</summary>
/// <param name="Start">The index of the first character; 0 or more.</param>
/// <param name="Length">The number of characters; 0 or more.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="end">The index after the last character; not before <paramref name="start"/>.</param>
    /// <returns>The span between the two.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The characters of this span in the text that it was taken from.</summary>
    /// <param name="text">The text that the span belongs to.</param>
    /// <returns>The characters, without a copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
