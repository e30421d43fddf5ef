using System.Globalization;

namespace ArticleKit.Topics.Features;

/// <summary>Finds the words of a text, one after the other, in one pass and without any copy.</summary>
/// <remarks>
/// <para>
/// This is a scan of its own and not the segmentation of <see cref="ArticleKit.Text.TextDocument"/>, for two reasons: a stored
/// model is only right for the very words that it was trained on, so that a better segmentation would silently spoil every model;
/// and no sentences are needed here, which makes it many times as fast.
/// </para>
/// <para>
/// A word is a run of letters, digits and combining marks. An apostrophe between letters is left out (<c>don't</c> is read as
/// <c>dont</c>), a possessive <c>'s</c> at the end of a word as a whole. An ideograph or a kana is a word by itself, since those
/// scripts put no blanks between words.
/// </para>
/// </remarks>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>The FNV-1a hash of the current word in lower case.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where the current word starts.</summary>
    public int WordStart { get; private set; }

    /// <summary>The index after the current word, a possessive ending not counted.</summary>
    public int WordEnd { get; private set; }

    /// <summary>Goes on to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        int i = _position;
        while (i < _text.Length && !IsWordCharacter(_text[i]))
        {
            i++;
        }

        WordStart = i;
        if (i >= _text.Length)
        {
            _position = i;
            return false;
        }

        Hash = NgramHash.Append(NgramHash.Start, Lower(_text[i]));
        bool alone = StandsAlone(_text[i]);
        for (i++; !alone && i < _text.Length; i++)
        {
            char character = _text[i];
            if (IsWordCharacter(character) && !StandsAlone(character))
            {
                Hash = NgramHash.Append(Hash, Lower(character));
            }
            else if (!IsApostrophe(character) || i + 1 >= _text.Length || !char.IsLetter(_text[i + 1]) || IsPossessive(i + 1))
            {
                break;
            }
        }

        WordEnd = i;
        _position = i < _text.Length && IsApostrophe(_text[i]) && IsPossessive(i + 1) ? i + 2 : i;
        return true;
    }

    /// <summary>The lower case of one character, the same in every culture.</summary>
    public static char Lower(char character) => char.IsAsciiLetterUpper(character)
        ? (char)(character | 0x20)
        : character < 0x80 ? character : char.ToLowerInvariant(character);

    public static bool IsWordCharacter(char character) => character < 0x80
        ? char.IsAsciiLetterOrDigit(character)
        : char.IsLetterOrDigit(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    private static bool StandsAlone(char character) =>
        character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private readonly bool IsPossessive(int index) => index < _text.Length && _text[index] is 's' or 'S'
        && (index + 1 >= _text.Length || !IsWordCharacter(_text[index + 1]));
}
