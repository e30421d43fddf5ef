using System.Buffers;
using System.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Composition;

/// <summary>Composes a piece of text that nothing around it has to do with: takes it apart, orders its marks, and joins what belongs together.</summary>
internal sealed class ComposedSegment : IDisposable
{
    private const int UsualLength = 16;

    private readonly CanonicalMappings _mappings = CanonicalMappings.Default;

    // Characters with their combining classes.
    private readonly PooledBuffer<(int Value, int Class)> _characters = new(UsualLength);
    private readonly Stack<int> _untaken = new();

    /// <summary>Appends the composed form of a piece.</summary>
    public void Compose(ReadOnlySpan<char> piece, StringBuilder composed)
    {
        _characters.Clear();
        while (piece.Length > 0)
        {
            bool isValid = Rune.DecodeFromUtf16(piece, out Rune rune, out int length) == OperationStatus.Done;
            TakeApart(isValid ? rune.Value : piece[0]);
            piece = piece[length..];
        }

        OrderMarks();
        Join(composed);
    }

    public void Dispose() => _characters.Dispose();

    private void TakeApart(int character)
    {
        _untaken.Push(character);
        while (_untaken.TryPop(out int part))
        {
            if (_mappings.PartsOf(part) is not var (first, second))
            {
                _characters.Add((part, _mappings.ClassOf(part)));
                continue;
            }

            if (second is { } rest)
            {
                _untaken.Push(rest);
            }

            _untaken.Push(first);
        }
    }

    /// <summary>Brings each run of marks into the order of their classes; those of one class stay in theirs.</summary>
    private void OrderMarks()
    {
        Span<(int Value, int Class)> characters = _characters.Changeable;
        for (int start = 0; start < characters.Length; start++)
        {
            int end = start;
            while (end < characters.Length && characters[end].Class != 0)
            {
                end++;
            }

            if (!IsOrdered(characters[start..end]))
            {
                SortByClass(characters[start..end]);
            }

            start = end;
        }
    }

    private static bool IsOrdered(ReadOnlySpan<(int Value, int Class)> marks)
    {
        for (int i = 1; i < marks.Length; i++)
        {
            if (marks[i].Class < marks[i - 1].Class)
            {
                return false;
            }
        }

        return true;
    }

    private static void SortByClass(Span<(int Value, int Class)> marks) => marks.ToArray().OrderBy(mark => mark.Class).ToArray().CopyTo(marks);

    private void Join(StringBuilder composed)
    {
        Span<(int Value, int Class)> characters = _characters.Changeable;
        int count = 0;
        int starter = -1;
        foreach ((int Value, int Class) character in characters)
        {
            // A mark is kept from its letter by one before it of the same class or of none.
            bool isBlocked = count - 1 > starter && (characters[count - 1].Class >= character.Class || characters[count - 1].Class == 0);
            if (starter >= 0 && !isBlocked && _mappings.Compose(characters[starter].Value, character.Value) is { } joined)
            {
                characters[starter].Value = joined;
                continue;
            }

            starter = character.Class == 0 ? count : starter;
            characters[count++] = character;
        }

        foreach ((int value, _) in characters[..count])
        {
            Append(composed, value);
        }
    }

    private static void Append(StringBuilder composed, int character)
    {
        // A half of a pair stays what it was.
        if (character <= char.MaxValue)
        {
            composed.Append((char)character);
        }
        else
        {
            composed.Append(new Rune(character).ToString());
        }
    }
}
