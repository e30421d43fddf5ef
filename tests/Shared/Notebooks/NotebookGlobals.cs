using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace ArticleKit.TestSupport.Notebooks;

/// <summary>What every C# cell of a .NET notebook can call without a using.</summary>
/// <remarks>Public, and its members named as the kernel names them, since the code of the cells calls it.</remarks>
public sealed class NotebookGlobals
{
    private readonly Action<object?> _show;

    internal NotebookGlobals(Action<object?> show) => _show = show;

#pragma warning disable CA1707, IDE1006, SA1300, CA1822 // The names are those of the kernel.

    /// <summary>Shows a value before the cell ends.</summary>
    public void display(object? value) => _show(value);

    /// <summary>Makes markup of a string, so that it is shown as such.</summary>
    public IHtmlContent HTML(string content) => content.ToHtmlContent();

#pragma warning restore CA1707, IDE1006, SA1300, CA1822
}
