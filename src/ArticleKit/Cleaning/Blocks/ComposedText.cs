using System.Globalization;
using ArticleKit.Text.Composition;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>A text in Unicode normalization form C, with the way from positions before to positions after.</summary>
internal sealed class ComposedText
{
    private readonly string _source;
    private List<(int Source, int Composed)>? _pieces;

    private ComposedText(string source, string text) => (_source, Text) = (source, text);

    /// <summary>The composed text.</summary>
    public string Text { get; }

    /// <summary>Composes a text.</summary>
    public static ComposedText Of(string text) => new(text, CanonicalComposition.Compose(text));

    /// <summary>
    /// Where a range of the text before stands now; one that cuts through characters which became one covers all of it. Null if the
    /// ways cannot be told.
    /// </summary>
    public (int Start, int End)? Map(int start, int end)
    {
        if (ReferenceEquals(_source, Text) || _source == Text)
        {
            return (start, end);
        }

        _pieces ??= Cut();
        if (_pieces.Count == 0)
        {
            return null;
        }

        int first = IndexOf(start);
        int last = IndexOf(end);
        int mappedEnd = _pieces[last].Source == end || last == _pieces.Count - 1 ? _pieces[last].Composed : _pieces[last + 1].Composed;
        return (_pieces[first].Composed, mappedEnd);
    }

    /// <summary>The piece that begins at or last before a position.</summary>
    private int IndexOf(int position)
    {
        int low = 0;
        int high = _pieces!.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Source <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Cuts the text where no character can merge with the one before, so that each piece is composed for itself.</summary>
    private List<(int Source, int Composed)> Cut()
    {
        List<(int, int)> pieces = [];
        int composed = 0;
        int start = 0;
        for (int i = 1; i <= _source.Length; i++)
        {
            if (i == _source.Length || IsBoundary(_source[i]))
            {
                pieces.Add((start, composed));
                composed += i - start == 1 && char.IsAscii(_source[start]) ? 1 : CanonicalComposition.Compose(_source[start..i]).Length;
                start = i;
            }
        }

        pieces.Add((_source.Length, composed));
        return composed == Text.Length ? pieces : [];
    }

    /// <summary>Letters, digits, signs and blanks of the basic plane, except the vowels and finals of Hangul.</summary>
    private static bool IsBoundary(char c) => char.IsAscii(c)
        || !(char.IsSurrogate(c) || c is >= '\u1160' and <= '\u11ff'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
}
