using ArticleKit.Readability;

namespace ArticleKit.Display;

/// <summary>Says in words what readability scores say in numbers. Whoever draws or colours a score changes at the same bounds as its words.</summary>
internal static class GradeWords
{
    private static readonly string[] GradeNames = ["primary school", "middle school", "high school", "college", "graduate school"];
    private static readonly string[] LixNames = ["very easy", "easy", "medium", "difficult", "very difficult"];

    /// <summary>The grades from which on another school begins.</summary>
    public static IReadOnlyList<double> GradeBounds { get; } = [6, 9, 13, 17];

    /// <summary>The values of LIX from which on a text is called otherwise (C.-H. Björnsson 1968, "Läsbarhet").</summary>
    public static IReadOnlyList<double> LixBounds { get; } = [30, 40, 50, 60];

    /// <summary>The ease of news for learners of English.</summary>
    public static double EaseBound => 50;

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
    public static string OfEase(double ease) => ease >= EaseBound ? "easier than news for learners" : "harder than news for learners";

    /// <summary>The school that a US grade belongs to.</summary>
    public static string OfGrade(double grade) => GradeNames[Band(grade, GradeBounds)];

    /// <summary>The scale of a score by a formula of another language: how its words divide the scale differs from one to the next.</summary>
    public static string Of(LanguageScore score) => score.Scale == ScoreScale.SchoolYear
        ? FormattableString.Invariant($"school year, mostly {score.Lowest:0} to {score.Highest:0}")
        : FormattableString.Invariant($"ease, mostly {score.Lowest:0} (hard) to {score.Highest:0} (easy)");

    /// <summary>The words for a LIX.</summary>
    public static string OfLix(double lix) => LixNames[Band(lix, LixBounds)];

    /// <summary>How many bounds a value has reached.</summary>
    private static int Band(double value, IReadOnlyList<double> bounds) => bounds.Count(bound => !(value < bound));
}
