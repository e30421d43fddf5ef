using System.Globalization;

namespace ArticleKit.Parquet.Tests;

/// <summary>A culture that writes negative numbers with a sign of its own.</summary>
internal static class SignCulture
{
    /// <summary>Runs something on this thread in that culture.</summary>
    public static void Run(Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        CultureInfo.CurrentCulture = culture;
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
