using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Topics.Features;

/// <summary>Where a bucket is looked for first in a hash table. Never stored, and nothing that is computed depends on it.</summary>
/// <remarks>
/// Multiply-shift hashing (M. Dietzfelbinger, T. Hagerup, J. Katajainen, M. Penttonen, 1997: A reliable randomized algorithm for the
/// closest-pair problem). Who writes a text or a model can choose its buckets; with a factor that is known, they could be chosen so that all
/// of them meet in one place, and a table would take quadratic time. Hence the factor is drawn anew for each process.
/// </remarks>
internal static class BucketSlots
{
    /// <summary>What buckets are multiplied by; odd.</summary>
    public static ulong Factor { get; } = Draw();

    /// <summary>The first slot of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="factor"><see cref="Factor"/>, which callers keep at hand.</param>
    /// <param name="shift">64 less the bits of the number of slots.</param>
    public static uint Of(uint bucket, ulong factor, int shift) => (uint)((bucket * factor) >> shift);

    [SuppressMessage("Security", "CA5394", Justification = "Nobody sees a number drawn from it, and loading a library for cryptography costs a cold start.")]
    private static ulong Draw() => ((ulong)Random.Shared.NextInt64() << 1) | 1;
}
