using System.CommandLine;
using System.Globalization;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary><c>worst-pages</c>: the pages on which cleaning does worst, with what was lost and what was added.</summary>
internal static class WorstPagesCommand
{
    private const int MaxLine = 160;

    public static Command Create(Func<ParseResult, EvaluationData?> findData)
    {
        var set = new Option<string>("--set") { Description = "aeb, naeb, wcxb or wcxb-train.", DefaultValueFactory = _ => "aeb" };
        var count = new Option<int>("--count") { Description = "How many pages.", DefaultValueFactory = _ => 20 };
        var type = new Option<string?>("--type") { Description = "Only pages of this type (wcxb)." };
        var command = new Command("worst-pages", "Shows the worst pages of a set: what was lost (-) and what was added (+).") { set, count, type };
        command.SetAction(result =>
        {
            if (findData(result) is not { } data)
            {
                return 3;
            }

            Write(data, result.GetValue(set)!, result.GetValue(count), result.GetValue(type));
            return 0;
        });
        return command;
    }

    private static void Write(EvaluationData data, string set, int count, string? type)
    {
        var cleaner = new ArticleKitCleaner();
        List<(LabelledPage Page, string Gold, string Text, double F1)> pages = [];
        foreach (LabelledPage page in LabelledPage.ReadSet(data, set))
        {
            if (type is null || page.Text("pageType") == type)
            {
                string gold = page.Text("articleBody") ?? "";
                string text = cleaner.Clean(page).Text;
                pages.Add((page, gold, text, set is "aeb" or "naeb" ? new ShingleScore().Add(gold, text) : BagOfWordsScore.F1(gold, text)));
            }
        }

        foreach ((LabelledPage page, string gold, string text, double f1) in pages.OrderBy(page => page.F1).ThenBy(page => page.Page.Id, StringComparer.Ordinal).Take(count))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {f1:0.000} {page.Id} {page.Url}"));
            WriteMissing('-', gold, text);
            WriteMissing('+', text, gold);
        }
    }

    /// <summary>The lines of one text whose words are mostly not in the other.</summary>
    private static void WriteMissing(char sign, string text, string other)
    {
        Dictionary<string, int> shingles = ShingleScore.Shingles(other.ToLowerInvariant());
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Dictionary<string, int> own = ShingleScore.Shingles(line.ToLowerInvariant());
            int found = own.Keys.Count(shingles.ContainsKey);
            bool isShort = Tokens.Split(line).Count < 4;
            if (isShort ? !other.Contains(line, StringComparison.OrdinalIgnoreCase) : 2 * found < own.Count)
            {
                Console.WriteLine($"  {sign} {(line.Length > MaxLine ? line[..MaxLine] + "…" : line)}");
            }
        }
    }
}
