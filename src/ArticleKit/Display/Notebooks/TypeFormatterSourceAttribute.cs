namespace ArticleKit.Display.Notebooks;

/// <summary>Tells a .NET notebook who formats values of a type.</summary>
/// <param name="formatterSourceType">A type with a constructor without parameters and a method <c>CreateTypeFormatters()</c>.</param>
/// <remarks>
/// The notebook engine (.NET Interactive) finds the attribute and its members by their names, so that this library need not depend on it. None
/// of these types may be renamed.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What a notebook shows, the first that it can.</summary>
    public string[] PreferredMimeTypes { get; } = [DisplayFormatter.Html, DisplayFormatter.PlainText];
}
