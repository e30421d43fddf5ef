using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Security;

/// <summary>An analysis looks at nothing but what it was given.</summary>
public sealed class NoAccessTests
{
    [Fact]
    public async Task Analyze_PageFullOfReferences_AsksNoServerAndOpensNoConnection()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/x");
        using var listener = new NetworkListener();

        foreach (string page in Pages(address))
        {
            _ = Article.FromHtml(page, new Uri(address)).Analyze();
            _ = HtmlCleaner.Clean(page, new Uri(address), new CleaningOptions { IncludeComments = true }).ToHtml();
            _ = HtmlCleaner.Explain(page, new Uri(address));
        }

        listener.Events.Should().BeEmpty();
        server.Pending().Should().BeFalse("nobody has called");

        // The same listeners do hear of a connection, so that their silence says something.
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, ((IPEndPoint)server.LocalEndpoint).Port);
        listener.Events.Should().NotBeEmpty();
    }

    [Fact]
    public void Clean_ExternalEntities_AreTextAndNeverReplaced()
    {
        string secret = Path.GetTempFileName();
        try
        {
            File.WriteAllText(secret, "SECRET-OF-THE-FILE");
            string page = $"<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY xxe SYSTEM \"file://{secret}\"><!ENTITY % remote SYSTEM \"http://127.0.0.1:9/evil.dtd\"> %remote; <!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + Attacks.Page("<p>The words are &xxe; and &b; and %remote; so far.</p><xi:include href=\"file://" + secret + "\" parse=\"text\"/><object data=\"file://" + secret + "\"></object>");

            CleanedArticle article = HtmlCleaner.Clean(page);

            article.Text.Should().NotContain("SECRET-OF-THE-FILE").And.NotContain("aaaaaaaaaa");
            article.Text.Should().Contain("The words are &xxe; and &b;");
            article.ToHtml().Should().NotContain("SECRET-OF-THE-FILE");
        }
        finally
        {
            File.Delete(secret);
        }
    }

    private static IEnumerable<string> Pages(string address)
    {
        foreach (string target in (string[])[address, "file:///etc/passwd", "\\\\127.0.0.1\\share\\x", "ftp://127.0.0.1/x", "ws://127.0.0.1/x"])
        {
            yield return Attacks.Page(
                string.Concat(Attacks.Places.Select(place => place.Replace("§", target, StringComparison.Ordinal))),
                $"<base href=\"{target}\"><link rel=stylesheet href=\"{target}\"><link rel=canonical href=\"{target}\"><link rel=manifest href=\"{target}\"><meta property=og:image content=\"{target}\"><meta http-equiv=refresh content=\"0;url={target}\">"
                + $"<script src=\"{target}\"></script><script type=\"application/ld+json\">{{\"@context\":\"{target.Replace("\\", "\\\\", StringComparison.Ordinal)}\",\"@type\":\"NewsArticle\",\"@id\":\"{target.Replace("\\", "\\\\", StringComparison.Ordinal)}\"}}</script>");
            yield return $"<!DOCTYPE html PUBLIC \"x\" \"{target}\" [<!ENTITY e SYSTEM \"{target}\"><!ENTITY % p SYSTEM \"{target}\"> %p;]><?xml-stylesheet href=\"{target}\"?>" + Attacks.Page("<p>Some words &e; here.</p>");
            yield return $"<html><head><meta http-equiv=refresh content=\"0;url={target}\"></head><body></body></html>";
            yield return $"<frameset><frame src=\"{target}\"></frameset>";
        }
    }

    /// <summary>Hears of every look-up of a name, connection and request of this process.</summary>
    private sealed class NetworkListener : EventListener
    {
        private readonly ConcurrentQueue<string> _events = new();

        public IReadOnlyCollection<string> Events => _events;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // Before the constructor has run, the base class already calls.
            if (eventData.EventName != "EventCounters")
            {
                _events?.Enqueue($"{eventData.EventSource.Name}: {eventData.EventName}");
            }
        }
    }
}
