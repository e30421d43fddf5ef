using System.Globalization;
using System.Text;

namespace ArticleKit.TestSupport.WebArchives;

/// <summary>Writes records of web archives.</summary>
internal static class WarcSample
{
    public const string Page = "<html><head><title>Harbour</title></head><body><p>The harbour was closed on Friday.</p></body></html>";

    /// <summary>A record, with the length that it has or another.</summary>
    public static byte[] Record(string type, string id, string contentType, byte[] block, string? length = null, string uri = "https://example.org/a") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
            + $"Content-Type: {contentType}\r\nContent-Length: {length ?? block.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    /// <summary>What a server answered.</summary>
    public static byte[] Response(string id, string page = Page, string status = "200 OK", string fields = "Content-Type: text/html; charset=utf-8\r\n") =>
        Record("response", id, "application/http; msgtype=response", Http(Encoding.UTF8.GetBytes(page), status, fields));

    /// <summary>The block of a response.</summary>
    public static byte[] Http(byte[] body, string status = "200 OK", string fields = "Content-Type: text/html; charset=utf-8\r\n") =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{fields}\r\n"), .. body];

    /// <summary>What begins a file.</summary>
    public static byte[] Info() => Record("warcinfo", "info", "application/warc-fields", "software: sample\r\n"u8.ToArray());

    /// <summary>What a crawler asked for.</summary>
    public static byte[] Request(string id) => Record("request", id, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray());
}
