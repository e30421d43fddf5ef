using ArticleKit.Text.Composition;

namespace ArticleKit.Text.Languages;

/// <summary>Takes of a text as much as is needed to tell its language: all of a short one, three pieces of a long one.</summary>
internal static class TextSampler
{
    private const int PieceLength = 400;
    private const int Pieces = 3;

    /// <summary>The sample: of bounded length, its accents in one character with their letters.</summary>
    public static string Take(string text)
    {
        string sample = text;
        if (text.Length > Pieces * PieceLength)
        {
            int middle = (text.Length - PieceLength) / 2;
            sample = string.Concat(
                text.AsSpan(0, PieceLength), " ", string.Concat(text.AsSpan(middle, PieceLength), " ", text.AsSpan(text.Length - PieceLength)));
        }

        return HasLooseAccents(sample) ? CanonicalComposition.Compose(sample) : sample;
    }

    /// <summary>Whether accents stand as characters of their own after their letters.</summary>
    public static bool HasLooseAccents(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0300', '\u036F');
}
