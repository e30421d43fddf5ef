using ArticleKit.Readability;

namespace ArticleKit.Display;

/// <summary>Says in words what readability scores say in numbers.</summary>
internal static class GradeWords
{
    /// <summary>The words for a Flesch Reading Ease (R. Flesch 1949, "The Art of Readable Writing").</summary>
    public static string OfReadingEase(double ease) => ease switch
    {
        >= 90 => "very easy",
        >= 80 => "easy",
        >= 70 => "fairly easy",
        >= 60 => "standard",
        >= 50 => "fairly difficult",
        >= 30 => "difficult",
        _ => "very difficult",
    };

    /// <summary>The words for a score of the ease scale, which compares with news for learners of English.</summary>
    public static string OfEase(double ease) => ease >= 50 ? "easier than news for learners" : "harder than news for learners";

    /// <summary>The school that a US grade belongs to.</summary>
    public static string OfGrade(double grade) => grade switch
    {
        < 6 => "primary school",
        < 9 => "middle school",
        < 13 => "high school",
        < 17 => "college",
        _ => "graduate school",
    };

    /// <summary>The scale of a score by a formula of another language: how its words divide the scale differs from one to the next.</summary>
    public static string Of(LanguageScore score) => score.Scale == ScoreScale.SchoolYear
        ? FormattableString.Invariant($"school year, mostly {score.Lowest:0} to {score.Highest:0}")
        : FormattableString.Invariant($"ease, mostly {score.Lowest:0} (hard) to {score.Highest:0} (easy)");

    /// <summary>The words for a LIX (C.-H. Björnsson 1968, "Läsbarhet").</summary>
    public static string OfLix(double lix) => lix switch
    {
        < 30 => "very easy",
        < 40 => "easy",
        < 50 => "medium",
        < 60 => "difficult",
        _ => "very difficult",
    };
}
