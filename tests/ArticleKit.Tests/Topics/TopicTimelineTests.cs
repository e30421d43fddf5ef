using ArticleKit.Tests.Fakes;
using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests.Topics;

public sealed class TopicTimelineTests
{
    private static readonly KeywordClassifier Classifier = new("sport", "health", "town");

    [Fact]
    public void PredictTimeline_ThreeTopics_FindsWhereTheyChange()
    {
        string text = string.Join("\n\n", Paragraph("sport"), Paragraph("sport"), Paragraph("health"), Paragraph("health"), Paragraph("town"));

        TopicTimeline timeline = Classifier.PredictTimeline(text, "sport");

        timeline.Parts.Should().HaveCount(5);
        timeline.Segments.Select(segment => segment.Prediction.Top!.Topic).Should().Equal("sport", "health", "town");
        timeline.Segments.Select(segment => (segment.FirstPart, segment.PartCount)).Should().Equal((0, 2), (2, 2), (4, 1));
        timeline.Segments[1].Span.In(text).ToString().Should().Be($"{Paragraph("health")}\n\n{Paragraph("health")}");
        timeline.Whole.Should().Be(Classifier.Predict(text, "sport"));
        timeline.ToString().Should().StartWith("sport 0.").And.Contain(", town 0.");
    }

    [Fact]
    public void PredictTimeline_ShortParagraphs_AreJudgedWithThoseAfterThem()
    {
        string text = string.Join("\n\n", "A heading", "Another line.", Paragraph("sport"), Paragraph("sport"), "The end.");

        IReadOnlyList<TopicPart> parts = Classifier.PredictTimeline(text).Parts;

        parts.Should().HaveCount(2);
        parts[0].Span.In(text).ToString().Should().StartWith("A heading").And.EndWith(Paragraph("sport"));
        parts[1].Span.In(text).ToString().Should().EndWith("The end.");
    }

    [Fact]
    public void PredictTimeline_OneLongParagraph_IsCutAtSentences()
    {
        string text = string.Join(' ', Enumerable.Repeat("We went to the sport in the morning of that day.", 30).Concat(Enumerable.Repeat("We went to health in the morning of that day.", 30)));

        TopicTimeline timeline = Classifier.PredictTimeline(text);

        timeline.Parts.Should().OnlyContain(part => part.Span.In(text).ToString().EndsWith('.')).And.HaveCountGreaterThan(3);
        timeline.Segments.Select(segment => segment.Prediction.Top!.Topic).Should().Equal("sport", "health");
    }

    [Fact]
    public void PredictTimeline_PartThatDiffersALittle_IsSmoothedAway()
    {
        // A single mention against many all around it.
        string text = string.Join("\n\n", Paragraph("sport"), Paragraph("sport"), Filler + " health", Paragraph("sport"), Paragraph("sport"));

        TopicTimeline smoothed = Classifier.PredictTimeline(text, options: new TopicTimelineOptions { MinimumWords = 30 });
        TopicTimeline single = Classifier.PredictTimeline(text, options: new TopicTimelineOptions { MinimumWords = 30, Smoothing = 0 });

        smoothed.Segments.Should().ContainSingle().Which.Prediction.Top!.Topic.Should().Be("sport");
        smoothed.Parts[2].Own.Top!.Topic.Should().Be("health");
        single.Segments.Select(segment => segment.Prediction.Top!.Topic).Should().Equal("sport", "health", "sport");
        single.Parts.Should().OnlyContain(part => part.Own.Equals(part.Smoothed));
    }

    [Fact]
    public void PredictTimeline_UnknownPart_GoesWithThoseAroundItAndSaysSo()
    {
        string text = string.Join("\n\n", Paragraph("sport"), Filler, Paragraph("sport"));

        TopicTimeline timeline = Classifier.PredictTimeline(text, options: new TopicTimelineOptions { MinimumWords = 30 });

        timeline.Segments.Should().ContainSingle().Which.Prediction.IsUnknown.Should().BeFalse();
        timeline.Parts[1].Smoothed.UnknownReason.Should().Be(TopicUnknownReason.NothingKnown);
        timeline.Parts[1].Smoothed.Top!.Topic.Should().Be("sport");
    }

    [Fact]
    public void PredictTimeline_NothingKnown_IsOneUnknownSegment()
    {
        TopicTimeline timeline = Classifier.PredictTimeline(string.Join("\n\n", Filler, Filler, Filler), options: new TopicTimelineOptions { MinimumWords = 30 });

        timeline.Parts.Should().HaveCount(3);
        timeline.Segments.Should().ContainSingle().Which.Prediction.IsUnknown.Should().BeTrue();
        timeline.ToString().Should().Be("unknown");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n \t")]
    public void PredictTimeline_BlankText_HasNoParts(string text)
    {
        TopicTimeline timeline = Classifier.PredictTimeline(text);

        timeline.Parts.Should().BeEmpty();
        timeline.Segments.Should().BeEmpty();
        timeline.Whole.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void PredictTimeline_Page_CountsInItsCleanText()
    {
        TopicTimeline timeline = Classifier.PredictTimeline(Article.FromHtml($"<h1>Title</h1><p>{Paragraph("sport")}</p><p>{Paragraph("town")}</p>"));

        timeline.Segments.Select(segment => segment.Span.In(timeline.Text).ToString()).Should().Equal(Paragraph("sport"), Paragraph("town"));
    }

    [Fact]
    public void PredictTimeline_AnyText_KeepsWhatItPromises()
    {
        Gen<string> text = Gen.OneOf(
            HostileStrings.Any,
            Gen.Select(Gen.Int[0, 3], Gen.Int[1, 60]).Array[0, 30].Select(parts => string.Join("\n\n", parts.Select(part =>
                string.Join(' ', Enumerable.Repeat(part.Item1 == 3 ? "nothing." : Classifier.Topics[part.Item1], part.Item2))))));
        Gen.Select(text, Gen.Int[1, 60], Gen.Int[1, 20], Gen.Double[0, 0.99]).Sample((content, words, most, smoothing) =>
        {
            var options = new TopicTimelineOptions { MinimumWords = words, MaxParts = most, Smoothing = smoothing };

            TopicTimeline timeline = Classifier.PredictTimeline(content, options: options);

            timeline.Parts.Should().HaveCountLessThanOrEqualTo(most);
            string.Concat(timeline.Parts.Select(part => Solid(part.Span.In(content)))).Should().Be(Solid(content));
            timeline.Segments.Sum(segment => segment.PartCount).Should().Be(timeline.Parts.Count);
            foreach (TopicPrediction prediction in timeline.Parts.Select(part => part.Smoothed).Concat(timeline.Segments.Select(segment => segment.Prediction)))
            {
                prediction.Topics.Sum(topic => topic.Probability).Should().BeApproximately(prediction.Topics.Count == 0 ? 0 : 1, 1e-9);
            }
        });
    }

    [Fact]
    public void PredictTimeline_ClassifierWithTopicsOfItsOwn_IsTakenAtItsWord()
    {
        var classifier = new FixedClassifier(new TopicScore("a", 0.25), new TopicScore("a", 0.5), new TopicScore("b", 0));

        TopicTimeline timeline = classifier.PredictTimeline(string.Join("\n\n", Filler, Filler));

        timeline.Segments.Should().ContainSingle().Which.Prediction.Topics.Select(topic => topic.Topic).Should().Equal("a", "b");
    }

    [Fact]
    public void PredictTimeline_ClassifierWithoutProbabilities_Throws() =>
        new FixedClassifier(new TopicScore("a", double.NaN)).Invoking(c => c.PredictTimeline("Some text.")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void PredictTimeline_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Classifier.Invoking(c => c.PredictTimeline("Some text.", cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("sport\n\n")]
    [InlineData("A sport. ")]
    [InlineData("。")]
    [InlineData("\uD800")]
    public void PredictTimeline_TenMillionCharacters_Answers(string piece)
    {
        var classifier = new FixedClassifier(new TopicScore("a", 0.75), new TopicScore("b", 0.25));

        TopicTimeline timeline = classifier.PredictTimeline(string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length)));

        timeline.Parts.Count.Should().BeInRange(1, 500);
        timeline.Segments.Should().ContainSingle();
    }

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new TopicTimelineOptions { MinimumWords = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TopicTimelineOptions { MaxParts = 10_001 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TopicTimelineOptions { Smoothing = 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TopicTimelineOptions { Smoothing = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Filler => string.Join(' ', Enumerable.Repeat("some words that say nothing at all", 6)) + ".";

    private static string Paragraph(string topic) => string.Join(' ', Enumerable.Repeat($"there was {topic} and more", 9)) + ".";

    private static string Solid(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(character => !char.IsWhiteSpace(character)));
}
