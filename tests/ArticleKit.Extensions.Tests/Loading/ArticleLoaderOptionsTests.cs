using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions.Tests.Loading;

public class ArticleLoaderOptionsTests
{
    [Theory]
    [InlineData("Timeout", "00:00:00")]
    [InlineData("Timeout", "-00:00:01")]
    [InlineData("Timeout", "2.00:00:00")]
    [InlineData("MaxRedirects", "-1")]
    [InlineData("MaxRedirects", "51")]
    [InlineData("MaxTransferLength", "0")]
    [InlineData("MaxLength", "-5")]
    [InlineData("UserAgent", "")]
    [InlineData("UserAgent", "no (closing")]
    [InlineData("AllowedNetworks:0", "everything")]
    [InlineData("AllowedNetworks:0", "10.0.0.0/33")]
    public void Start_SettingOutOfRange_FailsWithItsName(string setting, string value)
    {
        using ServiceProvider services = Configure((setting, value));

        services.GetRequiredService<IStartupValidator>().Invoking(validator => validator.Validate()).Should().Throw<OptionsValidationException>()
            .Which.Message.Should().ContainAll("the loader", setting.Split(':')[0], value);
    }

    [Fact]
    public void Start_SettingsOfConfiguration_AreRead()
    {
        using ServiceProvider services = Configure(
            ("Timeout", "00:00:05"), ("MaxRedirects", "2"), ("MaxTransferLength", "1000"), ("MaxLength", "2000"), ("UserAgent", "reader/1.0"),
            ("AllowInsecureRedirects", "true"), ("AllowPrivateAddresses", "true"), ("AllowedNetworks:0", "10.0.0.0/8"), ("AllowedNetworks:1", "fd00::/8"), ("UseProxy", "true"));

        services.GetRequiredService<IStartupValidator>().Validate();

        services.GetRequiredService<IOptions<ArticleLoaderOptions>>().Value.Should().BeEquivalentTo(new
        {
            Timeout = TimeSpan.FromSeconds(5),
            MaxRedirects = 2,
            MaxTransferLength = 1000,
            MaxLength = 2000,
            UserAgent = "reader/1.0",
            AllowInsecureRedirects = true,
            AllowPrivateAddresses = true,
            AllowedNetworks = new[] { "10.0.0.0/8", "fd00::/8" },
            UseProxy = true,
        });
    }

    [Fact]
    public void Start_NothingSet_IsValid()
    {
        using ServiceProvider services = Configure();

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<ArticleLoader>().Should().BeSameAs(services.GetRequiredService<ArticleLoader>());
    }

    private static ServiceProvider Configure(params (string Setting, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Loader:{setting.Setting}", (string?)setting.Value))).Build();
        var services = new ServiceCollection();
        services.AddArticleLoader(configuration.GetSection("Loader"));
        return services.BuildServiceProvider();
    }
}
