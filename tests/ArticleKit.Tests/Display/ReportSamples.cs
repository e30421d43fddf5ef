using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.TestSupport;
using ArticleKit.TestSupport.SafeHtml;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tests.Display;

/// <summary>Analyses that reports are written of, and what is read out of reports.</summary>
internal static class ReportSamples
{
    public static ArticleAnalysis Sample { get; } = Article.FromHtml(File.ReadAllText(Repository.SamplePage)).Analyze() with
    {
        Topics = new TopicPrediction([new TopicScore("society", 0.7), new TopicScore("sport", 0.295), new TopicScore("health", 0.005)]),
    };

    /// <summary>A text with spans anywhere in it.</summary>
    public static ArticleAnalysis Of(string text, IReadOnlyList<TextSpan> spans)
    {
        TextSpan[][] kinds = [.. Enumerable.Range(0, 3).Select(kind => spans.Where((_, index) => index % 3 == kind).ToArray())];
        return new ArticleAnalysis
        {
            Title = text,
            Text = text,
            Readability = ReadabilityScorer.Score(text, "en"),
            Summary = new Summary([.. kinds[0].Select((span, index) => new SummarySentence("sentence", span, 1, index + 1))]),
            Keyphrases = kinds[1].Length == 0 ? [] : [new Keyphrase("phrase", 1, kinds[1])],
            Quotations = [.. kinds[2].Select(span => new Quotation("words", span, span))],
        };
    }

    /// <summary>The characters of the text in a report that are not white space, each with the elements that mark it.</summary>
    public static IEnumerable<(char Character, string Marks)> Read(string html)
    {
        IElement? text = HtmlJudge.Parse(html).QuerySelector(".text");
        foreach (INode node in text?.GetDescendants().Where(node => node.NodeType == NodeType.Text) ?? [])
        {
            IElement[] around = [.. node.GetAncestors().OfType<IElement>().TakeWhile(element => element != text)];
            if (around.Any(element => element.ClassList.Contains("why") || element.ClassList.Contains("ref")))
            {
                continue;
            }

            string marks = string.Concat(around.Any(element => element.ClassList.Contains("hard")) ? "h" : "", around.Any(element => element.LocalName == "mark") ? "s" : "", around.Any(element => element.LocalName == "b") ? "k" : "", around.Any(element => element.ClassList.Contains("said")) ? "q" : "");
            foreach (char c in node.TextContent.Where(c => !char.IsWhiteSpace(c)))
            {
                yield return (c, marks);
            }
        }
    }

    /// <summary>That nothing of a page runs or loads, and that its identifiers are unique and lead somewhere.</summary>
    public static IHtmlDocument ShouldBeSound(string html)
    {
        IHtmlDocument page = HtmlJudge.Parse(html);
        page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "src").Should().BeEmpty();
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
            .Where(url => !url.StartsWith("http", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal))
            .Except(ids.Select(id => "#" + id), StringComparer.Ordinal).Should().BeEmpty();
        page.QuerySelectorAll("[aria-describedby]").Select(element => element.GetAttribute("aria-describedby")!).Except(ids, StringComparer.Ordinal).Should().BeEmpty();
        return page;
    }

    /// <summary>No number is written that is none, unless one of the given strings has the word.</summary>
    public static void ShouldHaveFiniteNumbers(string html, params string[] given)
    {
        foreach (string word in (string[])["NaN", "∞", "Infinity"])
        {
            (html.Contains(word, StringComparison.Ordinal) && !given.Any(text => text.Contains(word, StringComparison.Ordinal))).Should().BeFalse();
        }
    }
}
