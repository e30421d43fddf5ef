using System.Text;

namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Long texts of few pieces.</summary>
internal static class Repeated
{
    // As long as nine tenths of a second may pass by the rule of one second a megabyte, times some.
    private const int Longest = 4_000_000;

    /// <summary>A piece so often, or as often as fits.</summary>
    public static string Of(string piece, int times)
    {
        int count = Math.Min(times, Longest / Math.Max(1, piece.Length));
        return new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
    }

    /// <summary>Numbered pieces.</summary>
    public static string Of(Func<int, string> piece, int times)
    {
        var text = new StringBuilder();
        for (int i = 0; i < times && text.Length < Longest; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString();
    }
}
