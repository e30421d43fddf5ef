using ArticleKit.Tests.Fakes;
using ArticleKit.Topics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions.Tests.Analyzers;

public class AddArticleKitTests
{
    private const string Text = "The ferry sails on Monday at noon. It is a new boat with two decks. It is faster than the old one. Nobody knows its name yet.";

    [Fact]
    public void AddArticleKit_NothingElse_DoesWhatTheDefaultDoes()
    {
        using ServiceProvider services = new ServiceCollection().AddArticleKit().BuildServiceProvider();

        ArticleAnalyzer analyzer = services.GetRequiredService<ArticleAnalyzer>();

        analyzer.Analyze(Article.FromText(Text)).ToJson().Should().Be(ArticleAnalyzer.Default.Analyze(Article.FromText(Text)).ToJson());
        services.GetRequiredService<ArticleAnalyzer>().Should().BeSameAs(analyzer);
    }

    [Fact]
    public void AddArticleKit_Delegate_ChoosesAlone()
    {
        using ServiceProvider services = new ServiceCollection().AddArticleKit(builder => builder.Summarize(sentences: 1)).BuildServiceProvider();

        ArticleAnalyzer analyzer = services.GetRequiredService<ArticleAnalyzer>();

        analyzer.Parts.Should().Be(AnalysisParts.Summary);
        analyzer.Analyze(Article.FromText(Text)).Summary!.Sentences.Should().HaveCount(1);
    }

    [Fact]
    public void AddArticleKit_DelegateWithServices_GetsThem()
    {
        var classifier = new FixedClassifier(new TopicScore("sport", 1));
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ITopicClassifier>(classifier)
            .AddArticleKit("topics", (provider, builder) => builder.ClassifyTopics(provider.GetRequiredService<ITopicClassifier>()))
            .BuildServiceProvider();

        services.GetRequiredKeyedService<ArticleAnalyzer>("topics").TopicClassifier.Should().BeSameAs(classifier);
    }

    [Fact]
    public void AddArticleKit_Names_AreKeysOfTheirOwn()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddArticleKit(builder => builder.ScoreReadability())
            .AddArticleKit("short", builder => builder.Summarize(sentences: 1))
            .AddArticleKit("keys", builder => builder.ExtractKeyphrases())
            .BuildServiceProvider();

        services.GetRequiredService<ArticleAnalyzer>().Parts.Should().Be(AnalysisParts.Readability);
        services.GetRequiredKeyedService<ArticleAnalyzer>("short").Parts.Should().Be(AnalysisParts.Summary);
        services.GetRequiredKeyedService<ArticleAnalyzer>("keys").Parts.Should().Be(AnalysisParts.Keyphrases);
        services.GetKeyedService<ArticleAnalyzer>("long").Should().BeNull();
    }

    [Fact]
    public void AddArticleKit_SameNameAgain_TakesItsPlace()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddArticleKit(builder => builder.ScoreReadability())
            .AddArticleKit("short", builder => builder.ScoreReadability())
            .AddArticleKit(builder => builder.Summarize())
            .AddArticleKit("short", builder => builder.ExtractKeyphrases())
            .AddArticleKit()
            .AddArticleKit("short")
            .BuildServiceProvider();

        services.GetServices<ArticleAnalyzer>().Should().ContainSingle().Which.Parts.Should().Be(AnalysisParts.Summary);
        services.GetKeyedServices<ArticleAnalyzer>("short").Should().ContainSingle().Which.Parts.Should().Be(AnalysisParts.Keyphrases);
    }

    [Fact]
    public void AddArticleKit_Configuration_IsReadByName()
    {
        IConfiguration configuration = Configuration(
            ("Parts", "readability, Summary"), ("SummarySentences", "2"), ("SummaryAlgorithm", "Lead"), ("Short:Parts", "Keyphrases, Content"), ("Short:MaxKeyphrases", "1"),
            ("Short:MaxInputLength", "200"), ("Short:MaxDepth", "20"), ("Short:MaxNodes", "100"), ("Short:MaxTime", "00:00:10"), ("Short:IncludeComments", "true"));
        using ServiceProvider services = new ServiceCollection()
            .AddArticleKit(configuration)
            .AddArticleKit("short", configuration.GetSection("Short"), (_, builder) => builder.ExtractQuotations())
            .BuildServiceProvider();

        ArticleAnalysis analysis = services.GetRequiredService<ArticleAnalyzer>().Analyze(Article.FromText(Text));
        ArticleAnalyzer named = services.GetRequiredKeyedService<ArticleAnalyzer>("short");

        analysis.Summary!.Text.Should().Be("The ferry sails on Monday at noon. It is a new boat with two decks.");
        (analysis.Readability is null, analysis.Keyphrases is null).Should().Be((false, true));
        named.Parts.Should().Be(AnalysisParts.Keyphrases | AnalysisParts.Content | AnalysisParts.Quotations);
        named.Analyze(Article.FromText(Text)).Keyphrases.Should().HaveCount(1);
        named.TryAnalyze(Article.FromText(new string('a', 201)), out _, out ArticleKitException? error).Should().BeFalse();
        error!.Code.Should().Be(ArticleErrorCode.InputTooLong);
    }

    [Fact]
    public void AddArticleKit_LimitsOfConfiguration_AreThoseOfTheAnalyzer()
    {
        Article deep = Article.FromHtml(string.Concat(Enumerable.Repeat("<div>", 60)) + $"<p>{Text}</p>");

        Warnings(Analyze(("MaxDepth", "20"))).Should().Contain("nesting_flattened");
        Warnings(Analyze(("MaxDepth", "100"))).Should().NotContain("nesting_flattened");
        this.Invoking(_ => Analyze(("MaxTime", "00:00:00.0000001"))).Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.TimeLimitExceeded);
        this.Invoking(_ => Analyze(("MaxNodes", "10"))).Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.TooManyNodes);

        ArticleAnalysis Analyze((string, string) setting)
        {
            using ServiceProvider services = new ServiceCollection().AddArticleKit(Configuration(setting)).BuildServiceProvider();
            return services.GetRequiredService<ArticleAnalyzer>().Analyze(deep);
        }

        static IEnumerable<string> Warnings(ArticleAnalysis analysis) => analysis.Warnings.Select(warning => warning.Code);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void AddArticleKit_IncludeComments_ListsThemOrNot(string value, int count)
    {
        string page = $"""
            <article><h1>The ferry</h1><p>{Text} {Text}</p></article>
            <section id="comments" class="comments-area"><h2 class="comments-title">1 thought</h2><ol class="comment-list">
            <li id="comment-12" class="comment depth-1"><article id="div-comment-12" class="comment-body">
            <footer><div class="comment-author vcard"><b class="fn">Ada Byron</b> <span class="says">says:</span></div></footer>
            <div class="comment-content"><p>The ferry was slower, but it had a bar.</p></div></article></li></ol></section>
            """;
        using ServiceProvider services = new ServiceCollection().AddArticleKit(Configuration(("IncludeComments", value))).BuildServiceProvider();

        services.GetRequiredService<ArticleAnalyzer>().Analyze(Article.FromHtml(page)).Content!.Comments.Should().HaveCount(count);
    }

    [Fact]
    public void AddArticleKit_SummaryWords_LimitTheSummary()
    {
        using ServiceProvider services = new ServiceCollection().AddArticleKit(Configuration(("Parts", "Summary"), ("SummaryWords", "8"))).BuildServiceProvider();

        services.GetRequiredService<ArticleAnalyzer>().Analyze(Article.FromText(Text)).Summary!.Sentences.Should().HaveCount(1);
    }

    [Fact]
    public void AddArticleKit_OptionsOfTheName_DescribeIt()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddArticleKit("short")
            .Configure<ArticleKitOptions>("short", options => options.Parts = AnalysisParts.Readability)
            .BuildServiceProvider();

        services.GetRequiredKeyedService<ArticleAnalyzer>("short").Parts.Should().Be(AnalysisParts.Readability);
    }

    [Fact]
    public void AddArticleKit_TopicsAskedFor_TakesTheClassifierOfTheNameOrElseTheOneWithout()
    {
        var general = new FixedClassifier(new TopicScore("sport", 1));
        var own = new FixedClassifier(new TopicScore("art", 1));
        IConfiguration configuration = Configuration(("Parts", "Topics"));
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ITopicClassifier>(general)
            .AddKeyedSingleton<ITopicClassifier>("art", own)
            .AddArticleKit(configuration).AddArticleKit("art", configuration).AddArticleKit("other", configuration)
            .BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<ArticleAnalyzer>().TopicClassifier.Should().BeSameAs(general);
        services.GetRequiredKeyedService<ArticleAnalyzer>("art").TopicClassifier.Should().BeSameAs(own);
        services.GetRequiredKeyedService<ArticleAnalyzer>("other").TopicClassifier.Should().BeSameAs(general);
    }

    [Fact]
    public void AddArticleKit_ClassifierThatIsNotAskedFor_IsNotTaken()
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton<ITopicClassifier>(_ => throw new InvalidOperationException("made")).AddArticleKit().BuildServiceProvider();

        services.GetRequiredService<ArticleAnalyzer>().TopicClassifier.Should().BeNull();
    }

    [Theory]
    [InlineData("Parts", "Topics", "ITopicClassifier")]
    [InlineData("Parts", "Summary, CustomSteps", "CustomSteps")]
    [InlineData("Parts", "1024", "1024")]
    [InlineData("SummaryAlgorithm", "99", "99")]
    [InlineData("SummarySentences", "0", "'0'")]
    [InlineData("SummaryWords", "-1", "-1")]
    [InlineData("MaxKeyphrases", "0", "0")]
    [InlineData("MaxInputLength", "0", "0")]
    [InlineData("MaxDepth", "15", "'16'")]
    [InlineData("MaxNodes", "-1", "-1")]
    [InlineData("MaxTime", "00:00:00", "00:00:00")]
    public async Task Start_SettingOutOfRange_FailsWithItsNameAndTheAnalyzers(string setting, string value, string told)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddArticleKit("short", Configuration((setting, value)));
        using IHost host = builder.Build();

        (await host.Awaiting(start => start.StartAsync()).Should().ThrowAsync<OptionsValidationException>())
            .Which.Failures.Should().ContainSingle().Which.Should().ContainAll("the analyzer 'short'", setting, told).And.NotContainAny("\n", "Parameter");
    }

    [Fact]
    public void Start_SeveralSettingsWrong_NamesAll()
    {
        using ServiceProvider services = new ServiceCollection().AddArticleKit(Configuration(("MaxDepth", "1"), ("MaxNodes", "0"))).BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Invoking(validator => validator.Validate()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().HaveCount(2).And.OnlyContain(failure => failure.StartsWith("ArticleKit, the default analyzer: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Parts", "Readibility")]
    [InlineData("MaxDepth", "deep")]
    [InlineData("MaxTime", "soon")]
    public void Start_SettingThatCannotBeRead_FailsWithItsPath(string setting, string value)
    {
        using ServiceProvider services = new ServiceCollection().AddArticleKit(Configuration((setting, value))).BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Invoking(validator => validator.Validate()).Should().Throw<InvalidOperationException>()
            .WithMessage($"*ArticleKit:{setting}*");
    }

    [Fact]
    public void Start_TimeWithoutLimit_IsValid()
    {
        using ServiceProvider services = new ServiceCollection().AddArticleKit(Configuration(("MaxTime", "-00:00:00.001"))).BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Invoking(validator => validator.Validate()).Should().NotThrow();
    }

    [Fact]
    public void AddArticleKit_NullOrBlank_Throws()
    {
        var services = new ServiceCollection();

        services.Invoking(s => s.AddArticleKit((string)null!)).Should().Throw<ArgumentException>();
        services.Invoking(s => s.AddArticleKit(" ")).Should().Throw<ArgumentException>();
        services.Invoking(s => s.AddArticleKit((Action<ArticleAnalyzerBuilder>)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(s => s.AddArticleKit("a", (Action<ArticleAnalyzerBuilder>)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(s => s.AddArticleKit("a", (Action<IServiceProvider, ArticleAnalyzerBuilder>)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(s => s.AddArticleKit((IConfiguration)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(s => s.AddArticleLoader((IConfiguration)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(s => ((IServiceCollection)null!).AddArticleKit()).Should().Throw<ArgumentNullException>();
    }

    private static IConfigurationSection Configuration(params (string Setting, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"ArticleKit:{setting.Setting}", (string?)setting.Value)))
            .Build().GetSection("ArticleKit");
}
