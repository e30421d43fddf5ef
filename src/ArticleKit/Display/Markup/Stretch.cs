using System.Runtime.InteropServices;

namespace ArticleKit.Display.Markup;

/// <summary>A marked piece of the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Tag">Which of its kind it is: the index of a hard sentence or of a link.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int Start, int End, int Tag);
