using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Extensions.Tests.Loading;

/// <summary>What certificates of servers may make the loader do.</summary>
public sealed class CertificateTests
{
    [Fact]
    public async Task LoadAsync_CertificateNamesAPrivateAddress_IsNotAskedThere()
    {
        await using RawServer secret = RawServer.Saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        using X509Certificate2 certificate = Issue(secret.Url("/issuer.crt"));
        await using RawServer server = Secure(certificate);
        using var services = new LoaderServices();

        ArticleLoadException error = await services.FailAsync(new Uri($"https://127.0.0.1:{server.Port}/"));

        error.Code.Should().Be(ArticleLoadErrorCode.SecureConnectionFailed);
        secret.Connections.Should().Be(0, "who the issuer is need not be asked of whom the server names");
    }

    [Fact]
    public void Issue_AddressOfTheIssuer_IsAskedByWhomeverIsNotToldOtherwise()
    {
        // The framework asks on some systems and not on others; that the certificate names the address is what the test above rests on.
        using X509Certificate2 certificate = Issue(new Uri("http://127.0.0.1:1/issuer.crt"));

        certificate.Extensions.OfType<X509AuthorityInformationAccessExtension>().Single().EnumerateCAIssuersUris().Should().Equal("http://127.0.0.1:1/issuer.crt");
    }

    [Fact]
    public async Task LoadAsync_ManySecurePagesAtOnce_AllLoad()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response, "Fine.", "text/plain"), isSecure: true);
        using var services = new LoaderServices(client: client =>
            client.UseSocketsHttpHandler((handler, _) => handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, chain, _) => certificate is not null && chain is not null));

        Article[] articles = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => services.Loader.LoadAsync(server.Url($"/{i}"))));

        articles.Should().OnlyContain(article => article.Text == "Fine.");
    }

    private static RawServer Secure(X509Certificate2 certificate) => new(speaksFirst: true, async (socket, _, stop) =>
    {
        await using var secure = new SslStream(new NetworkStream(socket));
        var context = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
        try
        {
            await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = context }, stop);
            await secure.CopyToAsync(Stream.Null, stop);
        }
        catch (IOException)
        {
            // The client does not trust it.
        }
    });

    /// <summary>A certificate of an issuer whom nobody knows, and who is said to be found at an address.</summary>
    private static X509Certificate2 Issue(Uri issuer)
    {
        DateTimeOffset from = DateTimeOffset.UnixEpoch;
        DateTimeOffset to = from.AddYears(200);
        using var rootKey = RSA.Create(2048);
        var root = new CertificateRequest("CN=article-kit-test-root", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using X509Certificate2 authority = root.CreateSelfSigned(from, to);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=article-kit-test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(ocspUris: null, [issuer.AbsoluteUri]));
        using X509Certificate2 issued = request.Create(authority, from, to, [1, 2, 3, 4]);
        using X509Certificate2 whole = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }
}
