using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>
/// <c>wrong-metadata</c>: the pages whose title, author or date is wrong, with gold and answer. The sites fall into two halves by a
/// hash of their names, so that rules can be found on the one and proved on the other.
/// </summary>
internal static class WrongMetadataCommand
{
    public static Command Create(Func<ParseResult, EvaluationData?> findData)
    {
        var set = new Option<string>("--set") { Description = "naeb, trafilatura, wcxb, wcxb-train or mozilla.", DefaultValueFactory = _ => "trafilatura" };
        var half = new Option<int?>("--half") { Description = "Lists only pages of this half of the sites: 0 or 1; the figures are of both." };
        var field = new Option<string?>("--field") { Description = "Lists only this field: title, author or date." };
        var command = new Command("wrong-metadata", "Lists wrong titles, authors and dates (gold, then answer), and the figures of both halves of the sites.") { set, half, field };
        command.SetAction(result =>
        {
            if (findData(result) is not { } data)
            {
                return 3;
            }

            Write(data, result.GetValue(set)!, result.GetValue(half), result.GetValue(field));
            return 0;
        });
        return command;
    }

    private static void Write(EvaluationData data, string set, int? half, string? field)
    {
        var cleaner = new ArticleKitCleaner();
        PageMetadataScores[] scores = [new($"{set}, half 0"), new($"{set}, half 1")];
        foreach (LabelledPage page in LabelledPage.ReadSet(data, set))
        {
            ExtractedPage extracted = cleaner.Clean(page);
            int own = HalfOf(page);
            foreach ((string name, string gold, string? answer) in scores[own].Add(page, extracted))
            {
                if ((half ?? own) == own && (field ?? name) == name)
                {
                    Console.WriteLine($"{name}\t{page.Id}\t{page.Url}\n  gold\t{gold}\n  ours\t{answer}");
                }
            }
        }

        foreach (Measurement measurement in scores.SelectMany(score => score.Measurements("cleaning")))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measurement.Set}\t{measurement.Metric}\t{measurement.Value:0.000}\t{measurement.Note}"));
        }
    }

    private static int HalfOf(LabelledPage page)
    {
        string host = page.Url is { Host: not "fakehost" } url ? url.Host : page.Id;
        host = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
        return SHA256.HashData(Encoding.UTF8.GetBytes(host))[0] & 1;
    }
}
