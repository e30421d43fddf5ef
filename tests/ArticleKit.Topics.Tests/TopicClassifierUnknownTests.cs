using ArticleKit.TestSupport;

namespace ArticleKit.Topics.Tests;

public sealed class TopicClassifierUnknownTests
{
    [Theory]
    [InlineData("Der Gemeinderat beschloss am Dienstagabend nach langer Aussprache, die alte Mühle am Flussufer zu sanieren und dort eine Bücherei einzurichten.")]
    [InlineData("Le conseil municipal a décidé mardi soir, après de longs débats, de rénover le vieux moulin au bord de la rivière et d'y installer une bibliothèque.")]
    [InlineData("El ayuntamiento decidió el martes por la noche, tras un largo debate, restaurar el viejo molino a orillas del río y abrir allí una biblioteca.")]
    [InlineData("Il consiglio comunale ha deciso martedì sera, dopo una lunga discussione, di restaurare il vecchio mulino sulla riva del fiume.")]
    [InlineData("A câmara municipal decidiu na terça-feira à noite, depois de um longo debate, recuperar o velho moinho junto ao rio.")]
    [InlineData("De gemeenteraad besloot dinsdagavond na een lange bespreking de oude molen aan de rivier op te knappen en er een bibliotheek te vestigen.")]
    [InlineData("Rada gminy postanowiła we wtorek wieczorem po długiej dyskusji odnowić stary młyn nad rzeką i urządzić w nim bibliotekę.")]
    [InlineData("Kommunfullmäktige beslutade på tisdagskvällen efter en lång diskussion att rusta upp den gamla kvarnen vid ån.")]
    [InlineData("Kunnanvaltuusto päätti tiistai-iltana pitkän keskustelun jälkeen kunnostaa joen rannalla olevan vanhan myllyn.")]
    [InlineData("Belediye meclisi salı akşamı uzun bir tartışmanın ardından ırmak kıyısındaki eski değirmeni onarmaya karar verdi.")]
    [InlineData("Городской совет во вторник вечером после долгого обсуждения решил восстановить старую мельницу у реки.")]
    [InlineData("町議会は火曜日の夜、長い議論の末、川辺の古い水車小屋を修復することを決めた。")]
    [InlineData("قرر المجلس البلدي مساء الثلاثاء بعد نقاش طويل ترميم الطاحونة القديمة على ضفة النهر.")]
    public void Predict_OtherLanguage_IsUnknown(string text)
    {
        TopicPrediction prediction = TopicClassifier.Default.Predict(text);

        prediction.IsUnknown.Should().BeTrue();
        prediction.IsConfident.Should().BeFalse();
        (prediction.Top?.Probability ?? 0).Should().BeLessThan(0.8);
    }

    [Theory]
    [InlineData("The town council decided on Tuesday evening, after a long debate, to restore the old mill by the river and to open a library there.")]
    [InlineData("Striker Wojciechowski scored twice as Krasnystaw beat Hrubieszow 3-1 in the cup final.")]
    [InlineData("Vaccine trial halted")]
    [InlineData("football")]
    public void Predict_English_IsKnown(string text) => TopicClassifier.Default.Predict(text).IsUnknown.Should().BeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    public void Predict_NoWordThatCounts_KnowsNothing(string text) =>
        TopicClassifier.Default.Predict(text).UnknownReason.Should().Be(TopicUnknownReason.NothingKnown);

    [Fact]
    public void Predict_NothingButNumbers_IsUnknown() => TopicClassifier.Default.Predict("2004 2005 2006 19 20 100").IsUnknown.Should().BeTrue();

    [Fact]
    public void Predict_LessKnown_IsNearerToEqualProbabilities()
    {
        const string Known = "rook bishop pawn gambit";
        double all = SyntheticNews.Trained.Predict(Known).Top!.Probability;
        double half = SyntheticNews.Trained.Predict(Known + " xa xb xc xd").Top!.Probability;
        TopicPrediction third = SyntheticNews.Trained.Predict(Known + " xa xb xc xd xe xf xg xh");
        TopicPrediction tenth = SyntheticNews.Trained.Predict(Known + string.Concat(Enumerable.Range(0, 36).Select(i => $" x{(char)('a' + (i % 26))}{i}")));

        half.Should().BeApproximately(all, 1e-3);
        third.UnknownReason.Should().Be(TopicUnknownReason.TooLittleKnown);
        third.Top!.Topic.Should().Be("chess");
        third.Top.Probability.Should().BeLessThan(half);
        tenth.Top!.Probability.Should().BeLessThan(third.Top.Probability).And.BeGreaterThan(1.0 / 3);
    }

    [Fact]
    public void Predict_LeastKnownShareZero_KnowsWhateverItCan()
    {
        TopicClassifier lenient = SyntheticNews.Trained.WithPredictionOptions(new TopicPredictionOptions { MinimumKnownShare = 0 });

        lenient.Predict("rook xa xb xc xd xe xf xg xh").IsUnknown.Should().BeFalse();
        lenient.Predict("xa xb").UnknownReason.Should().Be(TopicUnknownReason.NothingKnown);
    }

    [Fact]
    public void WithPredictionOptions_Threshold_ReachesThePredictionAndLeavesTheOtherAlone()
    {
        TopicClassifier strict = SyntheticNews.Trained.WithPredictionOptions(new TopicPredictionOptions { ConfidenceThreshold = 1 });

        strict.Predict("rook bishop pawn").IsConfident.Should().BeFalse();
        strict.Predict("rook bishop pawn").ConfidenceThreshold.Should().Be(1);
        strict.Predict("rook bishop pawn").Topics.Should().Equal(SyntheticNews.Trained.Predict("rook bishop pawn").Topics);
        SyntheticNews.Trained.PredictionOptions.Should().Be(TopicPredictionOptions.Default);
        SyntheticNews.Trained.Invoking(c => c.WithPredictionOptions(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Options_OutOfRange_Throw(double value)
    {
        FluentActions.Invoking(() => new TopicPredictionOptions { ConfidenceThreshold = value }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TopicPredictionOptions { MinimumKnownShare = value }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Predict_OnlyLongerNgrams_CannotMeasureAndJudges()
    {
        TopicClassifier classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 240), new TopicTrainingOptions { WordNgrams = new NgramRange(2, 2) });

        TopicPrediction prediction = classifier.Predict(SyntheticNews.Generate(3, 1)[0].Text + " xa xb xc xd xe");

        prediction.Topics.Should().NotBeEmpty();
        prediction.IsUnknown.Should().BeFalse();
    }

    [Fact]
    public void Analyze_OtherLanguage_WarnsOnce()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ClassifyTopics().Build();

        ArticleAnalysis foreign = analyzer.Analyze(Article.FromText("Rada gminy postanowiła we wtorek wieczorem po długiej dyskusji odnowić stary młyn nad rzeką."));

        foreign.Topics!.IsUnknown.Should().BeTrue();
        foreign.Warnings.Should().ContainSingle(warning => warning.Code == "topic_unknown");
        ArticleAnalysis.FromJson(foreign.ToJson()).Topics.Should().Be(foreign.Topics);
        analyzer.Analyze(Article.FromText("The striker scored twice in the cup final.")).Warnings.Should().NotContain(warning => warning.Code == "topic_unknown");
        analyzer.Analyze(Article.FromText(" ")).Warnings.Should().NotContain(warning => warning.Code == "topic_unknown");
    }

    [SharedMaterialFact]
    public void Predict_EnglishArticles_AreHardlyEverUnknown()
    {
        foreach ((string set, double most) in new[] { ("bbc-dev", 0.0), ("masakhanews-eng-dev", 0.0), ("sib200-eng-dev", 0.01), ("iptc-dev", 0.01) })
        {
            List<LabelledArticle> articles = SharedTopics.Read(set);

            ((double)articles.Count(article => TopicClassifier.Default.Predict(article.Text, article.Title).IsUnknown) / articles.Count)
                .Should().BeLessThanOrEqualTo(most, "of {0}", set);
        }
    }
}
