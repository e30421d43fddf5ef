using System.Globalization;
using System.Text.Json;
using ArticleKit.Evaluation.Streams;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>The made-up articles of a campaign, with the ids <c>a0</c>, <c>a1</c> and so on.</summary>
internal static class CampaignInput
{
    /// <summary>Writes them as JSON Lines.</summary>
    /// <returns>How many bytes they have.</returns>
    public static long Write(string path, int articles, int pageLength)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file);
        for (int i = 0; i < articles; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", IdOf(i));
            json.WriteString("html", SyntheticArticles.Page(i, pageLength));
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            file.WriteByte((byte)'\n');
        }

        return file.Length;
    }

    public static string IdOf(int article) => string.Create(CultureInfo.InvariantCulture, $"a{article}");
}
