using System.Runtime.InteropServices;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>A passage of a text in quotation marks that stands in no other.</summary>
/// <param name="Span">The passage with its marks.</param>
/// <param name="Content">The passage without its outer marks and the white space inside them.</param>
/// <param name="Fault">What is wrong with its marks.</param>
/// <param name="FirstDropped">The index of its first mark in <see cref="QuotedPassages.Dropped"/>.</param>
/// <param name="DroppedCount">How many marks inside it are no part of what it says.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotedPassage(TextSpan Span, TextSpan Content, QuoteFault Fault, int FirstDropped, int DroppedCount)
{
    /// <summary>Makes a passage, without the white space inside its marks.</summary>
    public static QuotedPassage Trimmed(string text, TextSpan span, TextSpan content, QuoteFault fault, int firstDropped, int droppedCount)
    {
        int start = Characters.SkipWhiteSpace(text, content.Start, content.End);
        return new QuotedPassage(span, TextSpan.FromBounds(start, Characters.TrimEnd(text, start, content.End)), fault, firstDropped, droppedCount);
    }
}
