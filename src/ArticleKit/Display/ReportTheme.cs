namespace ArticleKit.Display;

/// <summary>Which colours a report has on a screen. Printed it is always dark on white.</summary>
public enum ReportTheme
{
    /// <summary>Those that the reader's system asks for; in a fragment, those of the page around it.</summary>
    Auto,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
