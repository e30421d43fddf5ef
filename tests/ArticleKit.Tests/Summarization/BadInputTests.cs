using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization;

/// <summary>Texts that are no articles: every algorithm gives what can be given, and a warning tells.</summary>
public class BadInputTests
{
    public static TheoryData<SummaryAlgorithm> Algorithms => [.. Enum.GetValues<SummaryAlgorithm>()];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_NoSentence_IsEmptyWithAWarning(SummaryAlgorithm algorithm)
    {
        Summary summary = Summarizer.Summarize(" \n\n ", new SummaryOptions { Algorithm = algorithm });

        summary.Sentences.Should().BeEmpty();
        Codes(summary).Should().Equal("nothing_to_summarize");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_OneSentence_IsThatSentenceWithAWarning(SummaryAlgorithm algorithm)
    {
        Summary summary = Summarizer.Summarize("The old ferry came back to the harbour on Monday.", new SummaryOptions { Algorithm = algorithm });

        summary.Sentences.Should().ContainSingle().Which.Rank.Should().Be(1);
        Codes(summary).Should().Equal("summary_is_whole_text");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_IdenticalSentences_TakesWhatIsDifferentFirstAndWarnsOfRepetition(SummaryAlgorithm algorithm)
    {
        const string Same = "The mayor opened the new library in Halden on Friday morning. ";
        const string Different = "Children of the town read forty poems aloud in the reading room. ";
        string text = string.Concat(Enumerable.Repeat(Same, 6)) + Different + string.Concat(Enumerable.Repeat(Same, 6));

        Summary two = Summarizer.Summarize(text, new SummaryOptions { Algorithm = algorithm, Sentences = 2 });
        Summary three = Summarizer.Summarize(text, new SummaryOptions { Algorithm = algorithm, Sentences = 3 });

        two.Sentences.Select(sentence => sentence.Text).Should().BeEquivalentTo([Same.Trim(), Different.Trim()]);
        Codes(two).Should().BeEmpty();
        three.Sentences.Should().HaveCount(3);
        Codes(three).Should().Equal("summary_repeats_itself");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_BulletList_GivesItemsWithAWarning(SummaryAlgorithm algorithm)
    {
        string text = string.Join("\n\n", Enumerable.Range(1, 8).Select(i => $"• Item {i} of the shopping list"));

        Summary summary = Summarizer.Summarize(text, new SummaryOptions { Algorithm = algorithm });

        summary.Sentences.Should().HaveCount(3);
        Codes(summary).Should().Contain("mostly_fragments").And.Contain("summary_of_fragments");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_TableOfNumbers_GivesRowsWithAWarning(SummaryAlgorithm algorithm)
    {
        string text = string.Join('\n', Enumerable.Range(1, 30).Select(i => FormattableString.Invariant($"{i} {i * 7.5} {i * i} {1000 - i} {i % 4}")));

        Summary summary = Summarizer.Summarize(text, new SummaryOptions { Algorithm = algorithm, Sentences = 1 });

        summary.Sentences.Should().ContainSingle().Which.Score.Should().BeInRange(0, 1);
        Codes(summary).Should().Contain("mostly_numbers");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_AllCapitals_GivesTheSameSentencesWithAWarning(SummaryAlgorithm algorithm)
    {
        const string Text =
            "The harbour bridge will close for five months. Engineers will replace the rusted cables of the bridge. "
            + "Ferries carry commuters across the harbour meanwhile. The council voted for the repairs on Monday. A choir sang in the rain.";
        var options = new SummaryOptions { Algorithm = algorithm, Sentences = 2, Language = "en" };

        Summary summary = Summarizer.Summarize(Text.ToUpperInvariant(), options);

        summary.Sentences.Select(sentence => sentence.Span).Should().Equal(Summarizer.Summarize(Text, options).Sentences.Select(sentence => sentence.Span));
        Codes(summary).Should().Equal("all_capitals");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_FiftyThousandSentences_GivesTheNumberAskedForWithAWarning(SummaryAlgorithm algorithm)
    {
        var document = TextDocument.Parse(string.Concat(
            Enumerable.Range(0, 50_000).Select(i => $"Clerk number {i} met visitor {i * 7 % 1000} and guard {i % 91} in the hall. ")));

        Summary summary = Summarizer.Summarize(document, new SummaryOptions { Algorithm = algorithm, Sentences = 2_000 });

        summary.Sentences.Should().HaveCount(2_000);
        summary.Warnings.Should().ContainSingle(warning => warning.Code == "long_text")
            .Which.Message.Should().Contain("50,000");
    }

    private static IEnumerable<string> Codes(Summary summary) => summary.Warnings.Select(warning => warning.Code);
}
