using System.Globalization;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the date that the address of an article has: <c>/2024/03/05/</c>, <c>/20240305/</c>, <c>/2024-03-05-slug</c>.</summary>
internal static class AddressDate
{
    public static DateTimeOffset? Read(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true })
        {
            return null;
        }

        string[] parts = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            if (i + 2 < parts.Length && TryNumber(parts[i], 4, out int year) && TryNumber(parts[i + 2], 2, out int day)
                && DateText.Create(year, TryNumber(parts[i + 1], 2, out int month) ? month : MonthNames.Find(parts[i + 1]), day) is { } date)
            {
                return date;
            }

            if (parts[i].Length >= 10 && DateText.Parse(parts[i][..10], "") is { } leading)
            {
                return leading;
            }

            if (parts[i].Length == 8 && TryNumber(parts[i], 8, out int packed) && DateText.Create(packed / 10000, packed / 100 % 100, packed % 100) is { } compact)
            {
                return compact;
            }
        }

        return null;
    }

    private static bool TryNumber(string text, int maxDigits, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && text.Length <= maxDigits && (maxDigits != 4 || text.Length == 4);
}
