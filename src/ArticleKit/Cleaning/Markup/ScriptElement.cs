namespace ArticleKit.Cleaning.Markup;

/// <summary>A script of a page; the tree has none of them.</summary>
/// <param name="Tag">Its start tag.</param>
/// <param name="ContentStart">Where its content begins.</param>
/// <param name="ContentEnd">Where its content ends.</param>
internal readonly record struct ScriptElement(HtmlTag Tag, int ContentStart, int ContentEnd);
