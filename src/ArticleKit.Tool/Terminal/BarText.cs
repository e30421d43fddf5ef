using Spectre.Console;

namespace ArticleKit.Tool.Terminal;

/// <summary>Bars made of characters.</summary>
internal static class BarText
{
    private const string Eighths = " ▏▎▍▌▋▊▉";
    private const char Full = '█';
    private const char Empty = '░';

    /// <summary>A bar and what is left of its length.</summary>
    /// <param name="share">How much of it is filled, from 0 to 1; what lies outside counts as the nearer end.</param>
    /// <param name="length">Its columns.</param>
    /// <param name="colour">The colour of what is filled.</param>
    public static Paragraph Of(double share, int length, Color colour)
    {
        int eighths = (int)Math.Round(Math.Clamp(share, 0, 1) * length * 8);
        (int full, int part) = Math.DivRem(eighths, 8);
        string filled = new string(Full, full) + (part > 0 ? Eighths[part] : "");
        return new Paragraph(filled, new Style(colour)).Append(new string(Empty, length - filled.Length), new Style(decoration: Decoration.Dim));
    }
}
