namespace ArticleKit.Cleaning.Markup;

/// <summary>Finds names of ASCII, in any case, among a few: each is packed into one number, so that a look takes no comparison of characters.</summary>
internal sealed class NameTable
{
    /// <summary>The longest name that can be in a table.</summary>
    public const int MaxLength = 16;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    // Each character of ASCII, letters in lower case.
    private static readonly byte[] Lower = [.. Enumerable.Range(0, 128).Select(c => (byte)char.ToLowerInvariant((char)c))];

    private readonly (UInt128 Name, int Index)[] _places;
    private readonly int _shift;

    /// <param name="names">The names, no longer than <see cref="MaxLength"/>, not empty, and all different.</param>
    public NameTable(IReadOnlyList<string> names)
    {
        int bits = int.Log2(names.Count) + 3;
        _shift = 64 - bits;
        _places = new (UInt128, int)[1 << bits];
        for (int i = 0; i < names.Count; i++)
        {
            if (!TryPack(names[i], out UInt128 packed))
            {
                throw new ArgumentException($"'{names[i]}' is no name for a table.", nameof(names));
            }

            int at = PlaceOf(packed);
            while (_places[at].Name != 0)
            {
                at = (at + 1) & (_places.Length - 1);
            }

            _places[at] = (packed, i);
        }
    }

    /// <summary>The index of a name; -1 if it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        if (!TryPack(name, out UInt128 packed))
        {
            return -1;
        }

        for (int at = PlaceOf(packed); ; at = (at + 1) & (_places.Length - 1))
        {
            ref readonly (UInt128 Name, int Index) place = ref _places[at];
            if (place.Name == packed)
            {
                return place.Index;
            }

            if (place.Name == 0)
            {
                return -1;
            }
        }
    }

    private int PlaceOf(UInt128 name) => (int)((((ulong)(name >> 64) * Factor) ^ ((ulong)name * Factor)) >> _shift);

    /// <summary>The characters as bytes of one number; none of them may be 0, so that names of different lengths differ.</summary>
    private static bool TryPack(ReadOnlySpan<char> name, out UInt128 packed)
    {
        packed = 0;
        if (name.Length is 0 or > MaxLength)
        {
            return false;
        }

        ulong low = 0;
        ulong high = 0;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c >= Lower.Length || c == 0)
            {
                return false;
            }

            ulong lower = (ulong)Lower[c] << (8 * i);
            (low, high) = i < sizeof(ulong) ? (low | lower, high) : (low, high | lower);
        }

        packed = new UInt128(high, low);
        return true;
    }
}
