using ArticleKit.Display.Markup;
using ArticleKit.Keyphrases;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Display.Pages;

/// <summary>Writes what a reader sees at a glance: summary, topics, keyphrases and warnings, each on a card.</summary>
internal sealed class OverviewSection(ReportContent content, MarkupWriter writer)
{
    private readonly ArticleAnalysis _analysis = content.Analysis;
    private readonly int _level = content.Options.HeadingLevel + 1;
    private readonly string _lang = HtmlParts.Lang(content.Analysis.Language);

    /// <summary>Writes the cards that there is something for.</summary>
    public void Write()
    {
        IReadOnlyList<TopicScore> topics = ReportItems.Topics(_analysis.Topics);
        IReadOnlyList<ReportWarning> warnings = ReportItems.Warnings(_analysis);
        bool hasSummary = _analysis.Summary is { Sentences.Count: > 0 };
        bool hasKeyphrases = _analysis.Keyphrases is { Count: > 0 };
        if (!hasSummary && !hasKeyphrases && topics.Count == 0 && warnings.Count == 0)
        {
            return;
        }

        writer.Raw("<div class=\"cards\">\n");
        if (hasSummary)
        {
            WriteSummary(_analysis.Summary!);
        }

        if (topics.Count > 0)
        {
            WriteTopics(topics);
        }

        if (hasKeyphrases)
        {
            WriteKeyphrases(_analysis.Keyphrases!);
        }

        if (warnings.Count > 0)
        {
            WriteWarnings(warnings);
        }

        writer.Raw("</div>\n");
    }

    private void Begin(string name, string heading) => writer.Write($"<section class=\"card {name}\">\n<h{_level}>{heading}</h{_level}>\n");

    private void End(int left, string noun)
    {
        writer.Raw("</ul>\n");
        ItemList.WriteRest(writer, left, noun);
        writer.Raw("</section>\n");
    }

    private void WriteSummary(Summary summary)
    {
        Begin("summary", "Summary");
        writer.Write($"<ul{_lang}>\n");
        int written = ItemList.Write(writer, summary.Sentences, sentence => writer.Write(
            $"<li dir=\"auto\">{ReportText.Clip(sentence.Text, ReportText.LongestItem)}</li>\n"));
        End(summary.Sentences.Count - written, "sentence");
    }

    private void WriteTopics(IReadOnlyList<TopicScore> topics)
    {
        Begin("topics", "Topics");
        writer.Raw("<ul>\n");
        int written = ItemList.Write(writer, topics, topic =>
        {
            writer.Write($"<li><span class=\"row\"><bdi>{ReportText.Clip(topic.Topic, ReportText.LongestLine)}</bdi> <span>{ArticleFacts.Percent(topic.Probability)}</span></span>");
            writer.Write($"<svg class=\"bar\" viewBox=\"0 0 100 6\" width=\"200\" height=\"6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" fill=\"#ddd\" width=\"100\" height=\"6\"/><rect width=\"{100 * Math.Clamp(topic.Probability, 0, 1)}\" height=\"6\"/></svg>");
            if (ReportItems.WordsOf(topic.Topic, content.Options) is { Count: > 0 } words)
            {
                writer.Write($"<span class=\"words\" dir=\"auto\"{_lang}>{string.Join(" · ", words.Select(word => ReportText.Clip(word, ReportText.LongestLine)))}</span>");
            }

            writer.Raw("</li>\n");
        });
        End((topics.Count < ReportItems.Longest ? topics.Count : _analysis.Topics!.Topics.Count) - written, "topic");
    }

    private void WriteKeyphrases(IReadOnlyList<Keyphrase> keyphrases)
    {
        Begin("keyphrases", "Keyphrases");
        writer.Write($"<ul{_lang}>\n");
        int written = ItemList.Write(writer, keyphrases, phrase =>
        {
            writer.Write($"<li><bdi>{ReportText.Clip(phrase.Text, ReportText.LongestLine)}</bdi>");
            if (phrase.Mentions.Count > 1)
            {
                writer.Write($" <span class=\"times\">×{phrase.Mentions.Count}</span>");
            }

            writer.Raw("</li>\n");
        });
        End(keyphrases.Count - written, "keyphrase");
    }

    private void WriteWarnings(IReadOnlyList<ReportWarning> warnings)
    {
        Begin("warnings", "Warnings");
        writer.Raw("<ul>\n");
        int written = ItemList.Write(writer, warnings, warning => writer.Write(
            $"<li dir=\"auto\">{warning.Message} <code>{warning.Detail}</code></li>\n"));
        End(_analysis.Warnings.Select(warning => warning.Code).Distinct(StringComparer.Ordinal).Count() - written, "kind");
    }
}
