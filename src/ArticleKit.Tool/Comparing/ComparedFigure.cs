using System.Globalization;

namespace ArticleKit.Tool.Comparing;

/// <summary>A figure of two articles.</summary>
/// <param name="Key">Its name for a program.</param>
/// <param name="Name">Its name for a person.</param>
/// <param name="First">The figure of the first article; null if it has none.</param>
/// <param name="Second">The figure of the second article; null if it has none.</param>
/// <param name="Decimals">How many decimals a person wants to see.</param>
internal sealed record ComparedFigure(string Key, string Name, double? First, double? Second, int Decimals)
{
    private const string Missing = "–";

    /// <summary>By how much the second is more than the first; null where one is missing.</summary>
    public double? Difference => Second - First;

    public string ShownFirst => Show(First);

    public string ShownSecond => Show(Second);

    /// <summary>The difference with its sign, between the figures as they are shown: a person who subtracts them is to get the same.</summary>
    public string ShownDifference
    {
        get
        {
            if (First is not { } first || Second is not { } second)
            {
                return Missing;
            }

            double difference = Math.Round(Math.Round(second, Decimals) - Math.Round(first, Decimals), Decimals);
            return difference == 0 ? "0" : (difference > 0 ? "+" : "") + Show(difference);
        }
    }

    private string Show(double? value) =>
        value is { } number ? Math.Round(number, Decimals).ToString(Decimals == 0 ? "#,0" : "#,0.0", CultureInfo.InvariantCulture) : Missing;
}
