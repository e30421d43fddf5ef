using System.Runtime.InteropServices;

namespace ArticleKit.Topics;

/// <summary>Which lengths of n-grams are features: runs of that many words, or of that many characters.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NgramRange
{
    /// <summary>The longest n-gram that can be asked for.</summary>
    public const int LongestLength = 8;

    /// <summary>Creates a range.</summary>
    /// <param name="minimum">The shortest length, 1 or more.</param>
    /// <param name="maximum">The longest length, from <paramref name="minimum"/> to <see cref="LongestLength"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound does not hold.</exception>
    public NgramRange(int minimum, int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, LongestLength);
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The shortest length; 1 or more, save in the default value, which is no range and has 0.</summary>
    public int Minimum { get; }

    /// <summary>The longest length; not below <see cref="Minimum"/>.</summary>
    public int Maximum { get; }
}
