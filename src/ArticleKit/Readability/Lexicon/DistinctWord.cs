using ArticleKit.Text;

namespace ArticleKit.Readability.Lexicon;

/// <summary>One of the distinct words of a text.</summary>
internal struct DistinctWord
{
    /// <summary>Its <see cref="WordHash"/>.</summary>
    public ulong Hash;

    /// <summary>Where it first stands.</summary>
    public TextSpan Span;

    /// <summary>How often it is spoken, if it is a <see cref="KnownWord"/>.</summary>
    public float Zipf;

    /// <summary>Its syllables, if it is a <see cref="KnownWord"/>; 0 if it is none.</summary>
    public byte Syllables;

    /// <summary>Whether it begins in lower case anywhere.</summary>
    public bool IsLower;

    /// <summary>Whether it looks like a name anywhere.</summary>
    public bool IsName;

    /// <summary>Whether it is a name as far as the text shows: written with a capital inside a sentence, and never without.</summary>
    public readonly bool IsOnlyName => IsName && !IsLower;
}
