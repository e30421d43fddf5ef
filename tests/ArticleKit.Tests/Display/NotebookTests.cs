using ArticleKit.Display;
using ArticleKit.Summarization;
using ArticleKit.TestSupport.SafeHtml;
using ArticleKit.Topics;
using Microsoft.DotNet.Interactive.Formatting;

namespace ArticleKit.Tests.Display;

/// <summary>Values as the engine of .NET notebooks shows them.</summary>
public class NotebookTests
{
    public static TheoryData<object, string, string> Values => new()
    {
        { ReportSamples.Sample, "Night ferry returns", "Readability\n-----------" },
        { ReportSamples.Sample.Content!, "A timetable drawn on a napkin", "Text\n----" },
        { ReportSamples.Sample.Summary!, "Summary", "Orrin" },
        { Summary.Empty, "The summary is empty.", "The summary is empty." },
        { ReportSamples.Sample.Readability!, "Scores by formula", "Flesch Reading Ease" },
        { ReportSamples.Sample.Topics!, "society", "society 0.700" },
        { new TopicPrediction([]), "unknown", "unknown" },
        { ArticleCorpusReport.Create([ReportSamples.Sample]), "Night ferry returns", "1 article" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void ToDisplayString_Value_IsOurs(object value, string html, string text)
    {
        string shown = value.ToDisplayString(HtmlFormatter.MimeType);

        shown.Should().StartWith("<article class=\"articlekit auto\"").And.Contain(html).And.NotContain("<script");
        HtmlJudge.Parse(shown).Body!.Children.Should().ContainSingle("nothing else of the notebook is touched");
        string plain = value.ToDisplayString(PlainTextFormatter.MimeType);
        plain.Should().NotContain("<");
        plain.Should().Contain(text);
    }

    [Theory]
    [InlineData(typeof(ArticleAnalysis))]
    [InlineData(typeof(ArticleCorpusReport))]
    [InlineData(typeof(Summary))]
    public void PreferredMimeTypes_OfType_AreHtmlThenText(Type type)
    {
        Formatter.GetPreferredMimeTypesFor(type).Should().StartWith([HtmlFormatter.MimeType, PlainTextFormatter.MimeType]);
    }
}
