using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Topics.Tests;

public sealed class TopicClassifierExplainTests
{
    private static readonly TopicTrainingOptions[] Variants =
    [
        TopicTrainingOptions.Default,
        new() { CharacterNgrams = new NgramRange(2, 4), TitleWeight = 3.5 },
        new() { WordNgrams = new NgramRange(2, 3), TitleWeight = 0 },
        new() { WordNgrams = new NgramRange(1, 3), CharacterNgrams = new NgramRange(1, 3), StopWords = StopWordList.English, HashBits = 10 },
    ];

    private static readonly TopicClassifier[] Classifiers =
        [.. Variants.Select(options => TopicClassifier.Train(SyntheticNews.Generate(1, 120), options))];

    private static TopicClassifier WithCharacters => Classifiers[1];

    [Fact]
    public void Explain_AnyArticleModelAndTopic_AddsUpToTheScoreOfThePrediction()
    {
        Gen<string> word = Gen.OneOf(
            Gen.Int[0, 9].Select(i => new[] { "rook", "onion", "mast", "Harbour", "dough's", "the", "x", "of", "pawn,", "gar\u200Blic" }[i]), Gen.String);
        Gen<string> text = word.Array[0, 40].Select(words => string.Join(' ', words));
        Gen.Select(text, Gen.Null(text), Gen.Int[0, Variants.Length - 1], Gen.Int[-1, 2], Gen.Int[-1, 2], Gen.Int[0, 12]).Sample((content, title, variant, topic, rival, count) =>
        {
            TopicClassifier classifier = Classifiers[variant].WithPredictionOptions(new TopicPredictionOptions { MinimumKnownShare = 0 });
            string? against = rival < 0 || rival == topic ? null : classifier.Topics[rival];

            TopicExplanation explanation = classifier.Explain(content, title, topic < 0 ? null : classifier.Topics[topic], against, count);

            Total(explanation).Should().BeApproximately(explanation.Score, 1e-4);
            explanation.Prediction.Should().Be(classifier.Predict(content, title));
            explanation.Supporting.Should().HaveCountLessThanOrEqualTo(count);
            explanation.Supporting.All(evidence => evidence.Contribution > 0).Should().BeTrue();
            explanation.Opposing.Should().HaveCountLessThanOrEqualTo(count);
            explanation.Opposing.All(evidence => evidence.Contribution < 0).Should().BeTrue();
            explanation.Supporting.Should().BeInDescendingOrder(evidence => evidence.Contribution);
            explanation.Opposing.Should().BeInAscendingOrder(evidence => evidence.Contribution);
            if (explanation.Against is not null && explanation.Prediction.Topics.Count > 0)
            {
                (explanation.Score * Lead(explanation)).Should().BeGreaterThanOrEqualTo(0);
            }

            foreach (TopicEvidence evidence in explanation.Supporting.Concat(explanation.Opposing))
            {
                evidence.Places.Should().NotBeEmpty();
                foreach (TopicEvidencePlace place in evidence.Places)
                {
                    place.Span.In(place.IsInTitle ? title : content).Length.Should().BePositive();
                }
            }
        });
    }

    [Fact]
    public void Explain_EmbeddedModel_NamesTheWordsWithTheirPlaces()
    {
        const string Text = "The striker scored twice. Shares of the bank fell, but the Striker smiled at the football fans.";
        const string Title = "A striker's day";

        TopicExplanation explanation = TopicClassifier.Default.Explain(Text, Title, "sport");

        TopicEvidence striker = explanation.Supporting.Single(evidence => evidence.Words == "striker");
        striker.Places.Should().Equal(
            new TopicEvidencePlace(new TextSpan(4, 7), false),
            new TopicEvidencePlace(new TextSpan(Text.IndexOf("Striker", StringComparison.Ordinal), 7), false),
            new TopicEvidencePlace(new TextSpan(2, 7), true));
        striker.Kinds.Should().HaveFlag(TopicEvidenceKinds.Word);
        explanation.Opposing.Select(evidence => evidence.Words).Should().Contain("bank");
        Total(explanation).Should().BeApproximately(explanation.Score, 1e-4);
        explanation.ToString().Should().StartWith("sport ").And.Contain("striker +");
    }

    [Fact]
    public void Explain_PhraseOverALeftOutWord_IsWrittenAsItStands()
    {
        TopicClassifier classifier = TopicClassifier.Train(
            Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? new LabelledArticle($"Secretary of\n State spoke {i}", "politics") : new LabelledArticle($"the cup of tea {i}", "drinks")),
            new TopicTrainingOptions { StopWords = StopWordList.English });

        TopicExplanation explanation = classifier.Explain("The SECRETARY of\n  State spoke.");

        explanation.Topic.Should().Be("politics");
        TopicEvidence phrase = explanation.Supporting.Single(evidence => evidence.Words == "SECRETARY of State");
        phrase.Kinds.Should().Be(TopicEvidenceKinds.Phrase);
        phrase.Places.Should().Equal(new TopicEvidencePlace(new TextSpan(4, 20), false));
    }

    [Fact]
    public void Explain_CharacterNgrams_AreCreditedToTheirWord()
    {
        // The word itself was never seen, parts of it were.
        TopicExplanation explanation = WithCharacters.Explain("gambits zzz", topic: "chess");

        TopicEvidence evidence = explanation.Supporting.Concat(explanation.Opposing).Single(item => item.Words == "gambits");
        evidence.Kinds.Should().Be(TopicEvidenceKinds.Characters);
        evidence.Contribution.Should().BePositive();
        evidence.Places.Should().Equal(new TopicEvidencePlace(new TextSpan(0, 7), false));
    }

    [Fact]
    public void Explain_AgainstARival_ComparesBoth()
    {
        TopicExplanation explanation = SyntheticNews.Trained.Explain("rook bishop the onion", null, "chess", "cooking");

        explanation.Against.Should().Be("cooking");
        explanation.Score.Should().BePositive();
        Lead(explanation).Should().BePositive();
        SyntheticNews.Trained.Explain("rook bishop the onion", null, "cooking", "chess").Score.Should().BeApproximately(-explanation.Score, 1e-6);
        explanation.Opposing.Select(evidence => evidence.Words).Should().Contain("onion");
    }

    [Fact]
    public void Explain_SeveralTopics_IsTheLogOddsOfTheTopic()
    {
        TopicClassifier classifier = TopicClassifier.TrainMultiLabel(SyntheticNews.Generate(1, 120).Select(SyntheticNews.WithMore))
            .WithPredictionOptions(new TopicPredictionOptions { MinimumKnownShare = 0 });
        foreach (LabelledArticle article in SyntheticNews.Generate(4, 30))
        {
            foreach (string topic in classifier.Topics)
            {
                TopicExplanation explanation = classifier.Explain(article.Text, article.Title, topic);

                double probability = ProbabilityOf(explanation, topic);
                explanation.Score.Should().BeApproximately(Math.Log(probability / (1 - probability)), 1e-3);
                Total(explanation).Should().BeApproximately(explanation.Score, 1e-4);
            }
        }
    }

    [Fact]
    public void Explain_SingleTopicOfItsOwn_IsFinite()
    {
        var classifier = TopicClassifier.TrainMultiLabel(
            SyntheticNews.Generate(1, 60).Select(article => new MultiLabelledArticle(article.Text, article.Label == "chess" ? ["chess"] : [])));

        TopicExplanation explanation = classifier.Explain("rook bishop the pawn", topic: "chess");

        double.IsFinite(explanation.Score).Should().BeTrue();
        Total(explanation).Should().BeApproximately(explanation.Score, 1e-4);
    }

    [Fact]
    public void Explain_MarksOfTheWriting_AreItsForm()
    {
        var classifier = TopicClassifier.Train(Enumerable.Range(0, 80).Select(i =>
            new LabelledArticle($"is the ferry number {i / 2} here{(i % 2 == 0 ? '?' : '!')}", i % 2 == 0 ? "questions" : "exclamations")));

        classifier.Explain("is the ferry here?", topic: "questions").Form.Should().BePositive();
        classifier.Explain("is the ferry here!", topic: "questions").Form.Should().BeNegative();
    }

    [Fact]
    public void Explain_RivalThatIsThePredictedTopic_ComparesWithAllOthers() =>
        SyntheticNews.Trained.Explain("rook bishop", against: "chess").Should().Match<TopicExplanation>(explanation =>
            explanation.Topic == "chess" && explanation.Against == null);

    [Theory]
    [InlineData("")]
    [InlineData("\0\uD800 ?!")]
    [InlineData("xylophone quixotic")]
    public void Explain_NothingKnown_ExplainsNothing(string text)
    {
        TopicExplanation explanation = SyntheticNews.Trained.Explain(text);

        explanation.Topic.Should().BeNull();
        explanation.Supporting.Should().BeEmpty();
        explanation.Score.Should().Be(0);
        explanation.KnownShare.Should().Be(0);
        explanation.ToString().Should().Be("unknown");
        TopicExplanation asked = SyntheticNews.Trained.Explain(text, topic: "chess");
        asked.Score.Should().BeApproximately(asked.Bias + asked.Form, 1e-5);
        asked.Rest.Should().Be(0);
    }

    [Fact]
    public void Explain_HalfKnown_TellsTheShare() =>
        SyntheticNews.Trained.Explain("rook bishop xa xb 2004").KnownShare.Should().BeApproximately(0.5, 1e-3);

    [Fact]
    public void Explain_Page_CountsInItsCleanText()
    {
        Article article = Article.FromHtml("<title>Rook</title><nav><a href=x>Menu</a></nav><p>The grandmaster moved a rook and a bishop, and a pawn fell on that day in the city.</p>");

        TopicExplanation explanation = SyntheticNews.Trained.Explain(article);

        explanation.Text.Should().StartWith("The grandmaster");
        explanation.Title.Should().Be("Rook");
        explanation.Prediction.Should().Be(SyntheticNews.Trained.Predict(article));
        explanation.Supporting.Should().Contain(evidence => evidence.Words == "rook" && evidence.Places.Count == 2);
    }

    [Fact]
    public void Explain_ArgumentsThatDoNotHold_Throw()
    {
        SyntheticNews.Trained.Invoking(c => c.Explain((string)null!)).Should().Throw<ArgumentNullException>();
        SyntheticNews.Trained.Invoking(c => c.Explain((Article)null!)).Should().Throw<ArgumentNullException>();
        SyntheticNews.Trained.Invoking(c => c.Explain("a", topic: "weaving")).Should().Throw<ArgumentException>();
        SyntheticNews.Trained.Invoking(c => c.Explain("a", against: "weaving")).Should().Throw<ArgumentException>();
        SyntheticNews.Trained.Invoking(c => c.Explain("a", topic: "chess", against: "chess")).Should().Throw<ArgumentException>();
        SyntheticNews.Trained.Invoking(c => c.Explain("a", count: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("a", 10_000_000)]
    [InlineData("\uD800", 10_000_000)]
    [InlineData("rook bishop ", 2_000_000)]
    [InlineData("界", 2_000_000)]
    public void Explain_MillionsOfCharacters_Answers(string piece, int length)
    {
        TopicExplanation explanation = WithCharacters.Explain("pawn " + string.Concat(Enumerable.Repeat(piece, length / piece.Length)), topic: "chess", count: 3);

        explanation.Supporting.Concat(explanation.Opposing).Should().Contain(evidence => evidence.Words == "pawn");
        Total(explanation).Should().BeApproximately(explanation.Score, 1e-3);
    }

    [Fact]
    public void Explain_ManyThreadsAtOnce_IsTheSame()
    {
        const string Text = "The rook took a bishop in the harbour, and the onion simmered.";
        string expected = WithCharacters.Explain(Text).ToString();

        string[] explanations = new string[64];
        Parallel.For(0, explanations.Length, i => explanations[i] = WithCharacters.Explain(Text).ToString());

        explanations.Should().OnlyContain(explanation => explanation == expected);
    }

    private static double Total(TopicExplanation explanation) =>
        explanation.Bias + explanation.Supporting.Concat(explanation.Opposing).Sum(evidence => evidence.Contribution) + explanation.Form + explanation.Rest;

    private static double Lead(TopicExplanation explanation) =>
        ProbabilityOf(explanation, explanation.Topic) - ProbabilityOf(explanation, explanation.Against);

    private static double ProbabilityOf(TopicExplanation explanation, string? topic) =>
        explanation.Prediction.Topics.Single(score => score.Topic == topic).Probability;
}
