namespace ArticleKit.Cleaning.Page;

/// <summary>Remembers what was lately read from names: a page gives many of its elements the same.</summary>
internal sealed class HintCache
{
    private const int Places = 256;

    private readonly (string Names, Hints Hints)[] _latest = new (string, Hints)[Places];

    /// <summary>The same as <see cref="HintReader.Read"/>.</summary>
    public Hints Read(string names)
    {
        if (names.Length == 0)
        {
            return Hints.None;
        }

        ref (string Names, Hints Hints) latest = ref _latest[((names.Length * 31) + (names[0] * 17) + (names[names.Length / 2] * 7) + names[^1]) % Places];
        if (!names.Equals(latest.Names, StringComparison.Ordinal))
        {
            latest = (names, HintReader.Read(names));
        }

        return latest.Hints;
    }
}
