namespace ArticleKit.Topics.Tests;

public class TopicDataTests
{
    private const string German =
        "Der Gemeinderat hat am Dienstag beschlossen, dass die alte Brücke über den Fluss nicht mehr befahren werden darf, weil sie nach "
        + "dem Hochwasser vom vergangenen Winter nicht mehr sicher ist und niemand für die Kosten aufkommen will.";

    private const string English =
        "The town council decided on Tuesday that nobody may drive across the old bridge any more, because it has not been safe since the "
        + "flood of last winter and nobody is willing to pay what it would cost to build another one there: number ";

    [Fact]
    public void Inspect_GoodArticles_HasNothingToWarnOf()
    {
        TopicDataReport report = TopicData.Inspect(SyntheticNews.Generate(1, 30));

        report.Warnings.Should().BeEmpty();
        report.ToText().Should().BeEmpty();
        report.Articles.Should().Be(30);
        report.Labels.Should().Equal(KeyValuePair.Create("chess", 10), KeyValuePair.Create("cooking", 10), KeyValuePair.Create("sailing", 10));
    }

    [Fact]
    public void Inspect_RepeatedTexts_NamesTheLaterRows()
    {
        TopicDataWarning warning = Warning(
            TopicDataWarningCode.DuplicateText,
            [new("rook takes pawn", "chess"), new("roast an onion", "cooking"), new("Rook, takes\npawn!", " chess "), new("rook takes pawn", "chess", "Title")]);

        warning.Rows.Should().Equal(3, 4);
        warning.Articles.Should().Be(2);
        warning.Message.Should().EndWith("rows 3 (as 1), 4 (as 1).");
    }

    [Fact]
    public void Inspect_SameTextWithDifferentLabels_NamesRowsAndLabels()
    {
        TopicDataWarning warning = Warning(
            TopicDataWarningCode.ContradictoryLabels, [new("rook takes pawn", "chess") { Row = 7 }, new("rook takes pawn", "cooking") { Row = 12 }]);

        warning.Rows.Should().Equal(12);
        warning.Message.Should().Be("1 text has different labels: row 12 (\"cooking\", but 7 \"chess\").");
    }

    [Fact]
    public void Inspect_LabelsThatDifferByCaseOrWhiteSpace_AreNamedTogether()
    {
        TopicDataWarning warning = Warning(
            TopicDataWarningCode.SimilarLabels,
            [new("rook", "Board Game"), new("onion", "cooking"), new("pawn", "board  game"), new("king", "boardgame"), new("queen", "board  game")]);

        warning.Labels.Should().Equal("Board Game", "board  game", "boardgame");
        warning.Message.Should().Contain("\"Board Game\" (1 article, row 1), \"board  game\" (2 articles, first in row 3), \"boardgame\" (1 article, row 4)");
    }

    [Fact]
    public void Inspect_TopicWithOneArticle_IsNamed()
    {
        TopicDataWarning warning = Warning(TopicDataWarningCode.SingleArticle, [new("rook", "chess"), new("onion", "cooking"), new("pawn", "chess")]);

        warning.Labels.Should().Equal("cooking");
        warning.Rows.Should().Equal(2);
    }

    [Fact]
    public void Inspect_ArticlesWithoutWords_AreNamed()
    {
        TopicDataWarning warning = Warning(
            TopicDataWarningCode.EmptyText, [new("", "chess"), new("onion", "cooking"), new(" -- \uD800", "chess", "…"), new("", "chess", "Pawn"), new(null!, "chess")]);

        warning.Rows.Should().Equal(1, 3, 5);
        warning.Message.Should().Be("3 articles hold no word: rows 1, 3, 5.");
    }

    [Fact]
    public void Inspect_ArticleInAnotherLanguage_IsNamedWithIt()
    {
        List<LabelledArticle> articles = [.. Enumerable.Range(1, 12).Select(i => new LabelledArticle($"{English}{i}.", i % 2 == 0 ? "a" : "b"))];
        articles.Insert(4, new LabelledArticle(German, "a"));

        TopicDataReport report = TopicData.Inspect(articles);

        report.Language.Should().Be("en");
        TopicDataWarning warning = report.Warnings.Should().ContainSingle().Subject;
        (warning.Code, warning.Rows[0]).Should().Be((TopicDataWarningCode.OtherLanguage, 5));
        warning.Message.Should().Contain("row 5 (de)");
    }

    [Fact]
    public void Inspect_NoArticles_SaysSo() => TopicData.Inspect(new List<LabelledArticle>()).Warnings.Select(warning => warning.Code)
        .Should().Equal(TopicDataWarningCode.NoArticles);

    [Fact]
    public void Inspect_OneTopicOnly_NamesIt() => Warning(TopicDataWarningCode.OneTopic, [new("rook", "chess"), new("pawn", "chess")])
        .Labels.Should().Equal("chess");

    [Fact]
    public void Inspect_MissingLabels_NamesTheRows() =>
        Warning(TopicDataWarningCode.MissingLabel, [new("rook", "chess"), new("pawn", " "), new("onion", null!), null!]).Rows.Should().Equal(2, 3, 4);

    [Fact]
    public void Inspect_SeveralLabels_ComparesThemAsSets()
    {
        TopicDataReport report = TopicData.Inspect(
            new MultiLabelledArticle[] { new("rook", ["a", "b"]), new("rook", ["b", "a", " a"]), new("rook", ["a"]), new("onion", []), new("pawn", ["b", ""]) });

        report.Warnings.Select(warning => (warning.Code, warning.Rows[0])).Should().Equal(
            (TopicDataWarningCode.MissingLabel, 5), (TopicDataWarningCode.DuplicateText, 2), (TopicDataWarningCode.ContradictoryLabels, 3));
        report.Labels.Should().Equal(KeyValuePair.Create("a", 3), KeyValuePair.Create("b", 3));
    }

    [Fact]
    public void Inspect_TensOfThousandsOfFindings_StaysBounded()
    {
        var articles = Enumerable.Range(0, 50_000).Select(i => new LabelledArticle("the same", $"Label {i / 2}".Insert(0, i % 2 == 0 ? "" : "\u00A0x")));

        TopicDataReport report = TopicData.Inspect(articles);

        report.Warnings.Should().OnlyContain(warning => warning.Rows.Count <= 100 && warning.Labels.Count <= 100 && warning.Message.Length < 2_000);
        report.Warnings.Single(warning => warning.Code == TopicDataWarningCode.ContradictoryLabels).Articles.Should().Be(49_999);
    }

    [Fact]
    public void Inspect_HostileLabel_IsALineOfText() => TopicData.Inspect([new("rook", "a\n\0\u202E\uD800"), new("pawn", "b"), new("king", "b")]).ToText()
        .Should().NotContainAny("\0", "\u202E", "\uD800").And.Contain("\"a").And.EndWith("(single_article)\n");

    [Fact]
    public void Train_DoubtfulArticles_TellsWhatWasNoticed()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 60);
        articles.Add(articles[0]);

        TopicClassifier classifier = TopicClassifier.Train(articles);

        classifier.TrainingData!.Warnings.Select(warning => warning.Code).Should().Equal(TopicDataWarningCode.DuplicateText);
        TopicClassifier.Default.TrainingData.Should().BeNull();
    }

    private static TopicDataWarning Warning(string code, LabelledArticle[] articles) =>
        TopicData.Inspect(articles).Warnings.Should().ContainSingle(warning => warning.Code == code).Subject;
}
