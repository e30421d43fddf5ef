namespace ArticleKit.Cleaning.Page;

/// <summary>Decides on characters that may show nothing, or nothing but how others are shown, by the text before them.</summary>
internal sealed class RareCharacters(TextBuffer buffer)
{
    private bool _hasRightToLeft;
    private bool _hasDirectionMark;

    /// <summary>Decides on a character beyond ASCII, or a control, that is no white space.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="index">Its index; afterwards that of the last character decided on.</param>
    /// <returns>Whether that last one is to be appended; what belongs before it is appended already.</returns>
    public bool IsShown(ReadOnlySpan<char> text, ref int index)
    {
        char c = text[index];
        if (char.IsSurrogate(c))
        {
            return IsPairShown(text, ref index);
        }

        if (InvisibleCharacters.IsDropped(c))
        {
            return false;
        }

        if (InvisibleCharacters.IsJoiner(c))
        {
            AddJoiner(c);
            return false;
        }

        if (InvisibleCharacters.IsDirectionMark(c))
        {
            if (buffer.Last != '\0')
            {
                buffer.Put(c);
                _hasDirectionMark = true;
            }

            return false;
        }

        _hasRightToLeft |= InvisibleCharacters.IsRightToLeft(c);
        return c switch
        {
            >= '\ufe00' and <= '\ufe0f' => InvisibleCharacters.HasVariant(buffer.Last),

            // Signs of an icon font, unless they stand for rare Chinese characters.
            >= '\ue000' and <= '\uf8ff' => buffer.Last is >= '\u2e80' and <= '\ufaff',
            _ => true,
        };
    }

    /// <summary>Ends a block: drops the marks of direction at the end of its text, or all of them if it runs in one direction only.</summary>
    public void Finish()
    {
        if (_hasDirectionMark)
        {
            Span<char> text = buffer.Text;
            int length = text.Length;
            while (length > 0 && (InvisibleCharacters.IsDirectionMark(text[length - 1]) || char.IsWhiteSpace(text[length - 1])))
            {
                length--;
            }

            buffer.Truncate(_hasRightToLeft ? length : DropMarks(text[..length]));
        }

        (_hasRightToLeft, _hasDirectionMark) = (false, false);
    }

    private static int DropMarks(Span<char> text)
    {
        int kept = 0;
        foreach (char c in text)
        {
            if (!InvisibleCharacters.IsDirectionMark(c))
            {
                text[kept++] = c;
            }
        }

        return kept;
    }

    private void AddJoiner(char joiner)
    {
        char last = buffer.Last;
        if (InvisibleCharacters.IsMeantAfter(joiner, last))
        {
            buffer.Put(joiner);
        }
        else if (last != '\0')
        {
            buffer.Join(joiner);
        }
    }

    /// <summary>Appends a pair but for its last half; half a pair becomes U+FFFD.</summary>
    private bool IsPairShown(ReadOnlySpan<char> text, ref int index)
    {
        char high = text[index];
        if (!char.IsHighSurrogate(high) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
        {
            buffer.Append('\ufffd');
            return false;
        }

        char low = text[++index];

        // Invisible letters (U+E0000 and following), which spell the region of a flag or hide a text; and selectors of rare ideographs.
        bool isTag = high == '\udb40' && low < '\udc80';
        bool isSelector = high == '\udb40' && low is >= '\udd00' and <= '\uddef';
        if ((isTag && !EndsInFlag(buffer.Joined)) || (isSelector && buffer.Last < '\u2e80'))
        {
            return false;
        }

        buffer.Append(high);
        return true;
    }

    private static bool EndsInFlag(ReadOnlySpan<char> text) => text.Length > 1
        && ((text[^2] == '\ud83c' && text[^1] == '\udff4') || (text[^2] == '\udb40' && text[^1] < '\udc80'));
}
