using System.Globalization;
using System.Text;

namespace ArticleKit.Text.Segmentation;

/// <summary>Finds the words of a stretch of text, in one pass.</summary>
internal readonly ref struct WordScanner
{
    /// <summary>How far the end of a domain or file name is looked for.</summary>
    private const int DomainReach = 64;

    /// <summary>How many parts a domain or file name is taken to have at most after the first.</summary>
    private const int DomainParts = 5;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;

    private WordScanner(ReadOnlySpan<char> text, int end)
    {
        _text = text;
        _end = end;
    }

    /// <summary>Finds the words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop; nothing after it is looked at.</param>
    /// <param name="words">Takes the words in order.</param>
    public static void Scan(ReadOnlySpan<char> text, int start, int end, PooledBuffer<TextSpan> words)
    {
        var scanner = new WordScanner(text, end);
        int i = start;
        while (i < end)
        {
            int length = scanner.UnitAt(i);
            if (length == 0)
            {
                i++;
                continue;
            }

            int wordEnd = text[i] < 128 ? scanner.PlainEnd(i) : i;
            if (wordEnd == i || !scanner.EndsPlainly(wordEnd))
            {
                wordEnd = scanner.WordEnd(i, Math.Max(i + length, wordEnd));
            }

            words.Add(TextSpan.FromBounds(i, wordEnd));
            i = wordEnd;
        }
    }

    /// <summary>The number of characters of the letter or digit at a position; 0 if there is none.</summary>
    private int UnitAt(int i)
    {
        char c = _text[i];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber ? 1 : 0;
        }

        return i + 1 < _end && Rune.TryCreate(c, _text[i + 1], out Rune rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    /// <summary>The end of a run of plain letters and digits.</summary>
    private int PlainEnd(int i)
    {
        int length;
        do
        {
            length = AsciiRun.LettersAndDigits(_text, i);
            i += length;
        }
        while (length == AsciiRun.Length && i < _end);

        return Math.Min(i, _end);
    }

    /// <summary>Whether a word of plain letters and digits cannot go on after these, which is so before most blanks and stops.</summary>
    private bool EndsPlainly(int i)
    {
        if (i >= _end)
        {
            return true;
        }

        char c = _text[i];
        if (c is '.' or ',' or '-' or '\'' or ':' or '/' or '&' or '@' or '_')
        {
            return i + 1 >= _end || (_text[i + 1] < 128 && !char.IsAsciiLetterOrDigit(_text[i + 1]) && _text[i + 1] != '/');
        }

        return c < 128;
    }

    private int WordEnd(int start, int i)
    {
        WrittenScript script = WrittenScripts.Of(_text[start]);
        if (script == WrittenScript.Ideographic)
        {
            return SkipMarks(i);
        }

        int label = start;
        while (i < _end)
        {
            int unit = UnitAt(i);
            if (unit > 0 && WrittenScripts.Of(_text[i]) == script)
            {
                i += unit;
                continue;
            }

            int marked = unit > 0 ? i : SkipMarks(i);
            if (marked > i)
            {
                i = marked;
                continue;
            }

            int connected = unit > 0 || script != WrittenScript.Alphabetic ? i : Connected(start, label, i);
            if (connected == i)
            {
                break;
            }

            label = connected;
            i = connected < _end ? connected + UnitAt(connected) : connected;
        }

        return i < _end && _text[i] == '.' && EndsInDottedLetters(start, i) ? i + 1 : i;
    }

    private int SkipMarks(int i)
    {
        while (i < _end && _text[i] > 127 && IsMark(_text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Accents that combine with the letter before, and what joins or hides without being seen.</summary>
    private static bool IsMark(char c) => c is '\u00AD' or '\u200C' or '\u200D' or '\u2060'
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Where the word goes on after the sign at <paramref name="i"/>; <paramref name="i"/> itself if it ends there.</summary>
    private int Connected(int start, int label, int i)
    {
        char c = _text[i];
        if (i + 1 >= _end)
        {
            return i;
        }

        if (c == ':' && i + 3 < _end && _text[i + 1] == '/' && _text[i + 2] == '/')
        {
            int addressEnd = AddressEnd(i + 3);
            return addressEnd > i + 3 ? addressEnd : i;
        }

        if (UnitAt(i + 1) == 0 || WrittenScripts.Of(_text[i + 1]) != WrittenScript.Alphabetic)
        {
            return i;
        }

        bool digits = char.IsDigit(_text[i - 1]) && char.IsDigit(_text[i + 1]);
        bool connects = c switch
        {
            '_' => true,
            '@' => true,
            '&' => char.IsLetter(_text[i - 1]) && char.IsLetter(_text[i + 1]),
            ',' or ':' or '/' => digits,
            '.' => digits,
            _ when Characters.IsHyphen(c) => true,
            _ when Characters.IsApostrophe(c) => digits || !JoinsTwoWords(label, i),
            _ => false,
        };
        if (connects)
        {
            return c == '@' ? AddressEnd(i + 1) : i + 1;
        }

        return c == '.' ? AfterDot(start, label, i) : i;
    }

    private int AfterDot(int start, int label, int i)
    {
        if (_text[start..i].Equals("www", StringComparison.OrdinalIgnoreCase))
        {
            return AddressEnd(i + 1);
        }

        bool nextIsSingle = char.IsLetter(_text[i + 1]) && (i + 2 >= _end || !char.IsLetterOrDigit(_text[i + 2]));
        bool isSingle = i - label == 1 || (i - label == 2 && Characters.IsUpper(_text[label]) && Characters.IsUpper(_text[i + 1]));
        if (nextIsSingle && isSingle && char.IsLetter(_text[label]))
        {
            return i + 1;
        }

        return DomainEnd(i) is > 0 and int domainEnd ? domainEnd : i;
    }

    /// <summary>The end of the domain, file or mailbox name whose part ends at a full stop, with the address that follows; -1 if it is none.</summary>
    private int DomainEnd(int dot)
    {
        int found = -1;
        int part = dot + 1;
        int parts = 0;
        for (int i = part; parts < DomainParts && i - dot < DomainReach; i++)
        {
            if (i < _end && (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] is '-' or '_'))
            {
                continue;
            }

            if (i + 1 < _end && _text[i] == '@' && char.IsAsciiLetterOrDigit(_text[i + 1]))
            {
                return AddressEnd(i + 1);
            }

            found = DomainNames.IsLastPart(_text[part..i]) ? i : found;
            if (i >= _end || _text[i] != '.')
            {
                break;
            }

            part = i + 1;
            parts++;
        }

        return found > 0 && found < _end && _text[found] == '/' ? AddressEnd(found) : found;
    }

    private int AddressEnd(int i)
    {
        int start = i;
        while (i < _end && !char.IsWhiteSpace(_text[i]) && _text[i] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'))
        {
            i++;
        }

        while (i > start && !char.IsLetterOrDigit(_text[i - 1]) && _text[i - 1] != '/')
        {
            i--;
        }

        return i;
    }

    private bool EndsInDottedLetters(int start, int end) =>
        end - start >= 3 && char.IsLetter(_text[end - 1]) && _text[end - 2] == '.' && char.IsLetter(_text[end - 3]);

    /// <summary>An apostrophe that stands for a blank or a quotation mark (<c>its'mouth'</c>): after a whole word and before one.</summary>
    private bool JoinsTwoWords(int label, int apostrophe)
    {
        const int longestEnding = 3;
        int i = apostrophe + 1;
        while (i < _end && i - apostrophe <= longestEnding + 1 && char.IsLetter(_text[i]))
        {
            i++;
        }

        return i - apostrophe - 1 > longestEnding && apostrophe - label >= 3 && Characters.IsLower(_text[label]);
    }
}
