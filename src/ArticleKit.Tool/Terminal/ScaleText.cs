using ArticleKit.Display;
using Spectre.Console;

namespace ArticleKit.Tool.Terminal;

/// <summary>Scales from easy to hard made of characters, which tell without any colour where a score lies.</summary>
internal static class ScaleText
{
    private const char Line = '─';
    private const char Bound = '┼';
    private const char Mark = '●';
    private const string Easy = "easy ";
    private const string Hard = " hard";

    // Below, the line between the words would be too short to tell anything.
    private const int LeastLine = 8;

    /// <summary>Easy is to the left of every scale. Where the words of the score change, the line is crossed.</summary>
    /// <param name="gauge">The score and its scale.</param>
    /// <param name="length">The columns that there are, 1 or more.</param>
    public static Paragraph Of(Gauge gauge, int length)
    {
        bool hasWords = length >= Easy.Length + LeastLine + Hard.Length;
        char[] line = new char[hasWords ? length - Easy.Length - Hard.Length : length];
        Array.Fill(line, Line);
        foreach (double bound in gauge.Bounds)
        {
            line[Column(gauge.PlaceOf(bound), line.Length)] = Bound;
        }

        int mark = Column(gauge.PlaceOf(gauge.Value), line.Length);
        var dim = new Style(decoration: Decoration.Dim);
        return new Paragraph(hasWords ? Easy : "", dim)
            .Append(new string(line, 0, mark), dim)
            .Append(Mark.ToString(), new Style(ColourOf(gauge), decoration: Decoration.Bold))
            .Append(new string(line, mark + 1, line.Length - mark - 1), dim)
            .Append(hasWords ? Hard : "", dim);
    }

    /// <summary>Green for the easier bands, red for the harder ones, yellow between; none where nothing divides the scale.</summary>
    public static Color ColourOf(Gauge gauge)
    {
        if (gauge.Bounds.Count == 0)
        {
            return Color.Default;
        }

        // Of two, the harder one is what most texts for adults are, and no reason for alarm.
        int last = Math.Max(gauge.Bounds.Count, 2);
        return (2 * gauge.BandOf(gauge.Value)).CompareTo(last) switch
        {
            < 0 => Color.Green,
            0 => Color.Yellow,
            _ => Color.Red,
        };
    }

    private static int Column(double place, int length) => (int)Math.Round(place * (length - 1));
}
