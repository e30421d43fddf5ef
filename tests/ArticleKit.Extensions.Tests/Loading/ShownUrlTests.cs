using ArticleKit.Extensions.Loading;
using CsCheck;

namespace ArticleKit.Extensions.Tests.Loading;

public class ShownUrlTests
{
    private static readonly string[] Pieces =
        ["a", ":", "@", "/", "?", "#", "%", "%40", "[", "]", "::1", ".", "..", "\\", "é", "①", "xn--", "xn--a", " ", "\0", "\u202E", "\uD800", "127.0.0.1", "80", "secret"];

    private static readonly Gen<string> Part = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 3]);

    [Fact]
    public void WithoutUser_AnyAddress_KeepsWhatServersSee() =>
        Part.Array[0, 8].Sample(parts =>
        {
            if (Uri.TryCreate("http://" + string.Concat(parts), UriKind.Absolute, out Uri? url) && ShownUrl.IsWeb(url))
            {
                Uri plain = ShownUrl.WithoutUser(url);

                (plain.Host, plain.IdnHost, plain.Port, plain.PathAndQuery, plain.UserInfo, plain.Fragment)
                    .Should().Be((url.Host, url.IdnHost, url.Port, url.PathAndQuery, "", ""));
                ShownUrl.Of(url).Should().NotContainAny("?s", "#", "\r", "\n", "\0");
            }
        });

    [Fact]
    public void IsWeb_HostThatCannotBeAskedFor_IsFalse() => ShownUrl.IsWeb(new Uri("http://xn--é/")).Should().BeFalse();

    [Theory]
    [InlineData("https://user:hidden@example.org:8443/a?key=1#part", "https://example.org:8443/a?…")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("data:text/html,hidden", "data:…")]
    [InlineData("a/b", "a relative address")]
    public void Of_AnyAddress_LeavesOutWhatMayBeSecret(string url, string shown) => ShownUrl.Of(new Uri(url, UriKind.RelativeOrAbsolute)).Should().Be(shown);

    [Fact]
    public void Of_LongAddress_IsCut() => ShownUrl.Of(new Uri("http://example.org/" + new string('a', 60_000))).Length.Should().BeLessThan(300);
}
