using System.Text.Json;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>What became of the articles of a job, by the files that are there.</summary>
/// <param name="Answered">How many answers there are.</param>
/// <param name="Lost">The articles without an answer.</param>
/// <param name="Doubled">The answers beyond the first of an article, and those to what nobody asked.</param>
/// <param name="Failed">The answers that tell of an error.</param>
/// <param name="LeftBehind">The files in the folder that are neither answers nor the manifest of the job.</param>
internal sealed record CampaignAnswers(int Answered, int Lost, int Doubled, int Failed, int LeftBehind)
{
    private const string Parts = "part-*.jsonl";

    /// <summary>How many chunks have been answered.</summary>
    public static int CountChunks(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, Parts).Length : 0;

    /// <summary>All answers, in the order of the chunks.</summary>
    public static IEnumerable<string> LinesIn(string folder) => Directory.GetFiles(folder, Parts).Order(StringComparer.Ordinal).SelectMany(File.ReadLines);

    /// <summary>Reads all that is there.</summary>
    public static CampaignAnswers Read(string folder, int articles)
    {
        var open = Enumerable.Range(0, articles).Select(CampaignInput.IdOf).ToHashSet(StringComparer.Ordinal);
        int answered = 0;
        int doubled = 0;
        int failed = 0;
        foreach (string line in LinesIn(folder))
        {
            using JsonDocument answer = JsonDocument.Parse(line);
            answered++;
            doubled += open.Remove(answer.RootElement.GetProperty("id").GetString()!) ? 0 : 1;
            failed += answer.RootElement.GetProperty("status").GetString() == "ok" ? 0 : 1;
        }

        return new CampaignAnswers(answered, open.Count, doubled, failed, Directory.GetFileSystemEntries(folder).Length - CountChunks(folder) - 1);
    }
}
