using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>
/// A box without sides, for text that runs from right to left: a terminal that turns such lines around would turn around the sides with them,
/// and others would not.
/// </summary>
internal sealed class OpenBoxBorder : BoxBorder
{
    public override string GetPart(BoxBorderPart part) => part is BoxBorderPart.Left or BoxBorderPart.Right ? " " : "─";
}
