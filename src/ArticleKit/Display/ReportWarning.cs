namespace ArticleKit.Display;

/// <summary>A warning as a report lists it.</summary>
/// <param name="Message">What it says.</param>
/// <param name="Code">Its name.</param>
/// <param name="Places">How often the analysis has it.</param>
internal sealed record ReportWarning(string Message, string Code, int Places)
{
    /// <summary>The code, and how often if more than once.</summary>
    public string Detail => Places == 1 ? Code : $"{Code}, {ArticleFacts.Count(Places, "place")}";
}
