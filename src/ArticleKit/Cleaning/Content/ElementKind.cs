using System.Numerics;
using System.Runtime.InteropServices;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Tells elements of one kind from others, as a template makes them: by their tag and their classes.</summary>
internal static class ElementKind
{
    /// <summary>From an element upwards, how many elements are looked at to tell which kind it is.</summary>
    public const int Levels = 3;

    private const int MaxOnStack = 512;

    // From the fractional part of the golden ratio: its bits are spread evenly.
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int Rotation = 29;

    /// <summary>The tag and the classes of an element in one number.</summary>
    public static ulong Of(in PageNode node)
    {
        string classes = node.Html.GetAttribute("class");
        return classes.AsSpan().ContainsAnyInRange('0', '9') ? OfNumbered(node.Tag, classes) : Join((ulong)node.Tag, classes);
    }

    /// <summary>Numbers in names tell one element of a kind from the next.</summary>
    private static ulong OfNumbered(Tag tag, string classes)
    {
        Span<char> letters = classes.Length <= MaxOnStack ? stackalloc char[classes.Length] : new char[classes.Length];
        int length = 0;
        foreach (char c in classes)
        {
            letters[length] = c;
            length += char.IsAsciiDigit(c) ? 0 : 1;
        }

        return Join((ulong)tag, letters[..length]);
    }

    /// <summary>Four characters at a time: names are long, and there are many.</summary>
    private static ulong Join(ulong hash, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (ulong word in words)
        {
            hash = Join(hash, word);
        }

        foreach (char c in text[(words.Length * sizeof(ulong) / sizeof(char))..])
        {
            hash = Join(hash, c);
        }

        return Join(hash, (ulong)text.Length);
    }

    private static ulong Join(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * Factor, Rotation);
}
