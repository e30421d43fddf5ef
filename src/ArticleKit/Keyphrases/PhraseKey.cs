namespace ArticleKit.Keyphrases;

/// <summary>The terms of a phrase of at most four words; forms that differ in case, plural or possessive have the same.</summary>
internal readonly record struct PhraseKey
{
    /// <summary>The most words of a phrase.</summary>
    public const int MaxLength = 4;

    private const int Unused = -1;

    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int _fourth;

    public PhraseKey(ReadOnlySpan<int> terms)
    {
        Length = terms.Length;
        _first = terms[0];
        _second = Length > 1 ? terms[1] : Unused;
        _third = Length > 2 ? terms[2] : Unused;
        _fourth = Length > 3 ? terms[3] : Unused;
    }

    /// <summary>The number of words, from 1 to <see cref="MaxLength"/>.</summary>
    public int Length { get; }

    /// <summary>One of the terms.</summary>
    public int this[int index] => index switch { 0 => _first, 1 => _second, 2 => _third, _ => _fourth };

    /// <summary>The terms in order.</summary>
    public int[] Terms() => ((int[])[_first, _second, _third, _fourth])[..Length];

    /// <summary>Every phrase that stands inside this one, itself included.</summary>
    public IEnumerable<PhraseKey> Parts()
    {
        int[] terms = Terms();
        for (int start = 0; start < Length; start++)
        {
            for (int length = 1; length <= Length - start; length++)
            {
                yield return new PhraseKey(terms.AsSpan(start, length));
            }
        }
    }
}
