using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Media;

/// <summary>Knows the services whose videos, posts and maps pages show, and those that only advertise or count.</summary>
internal static class EmbedServices
{
    private static readonly (string Name, string Hosts)[] Services =
    [
        ("YouTube", "youtube.com youtube-nocookie.com youtu.be"),
        ("Vimeo", "vimeo.com"),
        ("Dailymotion", "dailymotion.com"),
        ("Twitch", "twitch.tv"),
        ("Facebook", "facebook.com"),
        ("Instagram", "instagram.com"),
        ("X", "twitter.com x.com"),
        ("TikTok", "tiktok.com"),
        ("Reddit", "reddit.com redditmedia.com"),
        ("Bluesky", "bsky.app"),
        ("Threads", "threads.net threads.com"),
        ("LinkedIn", "linkedin.com"),
        ("Pinterest", "pinterest.com"),
        ("Flickr", "flickr.com"),
        ("Imgur", "imgur.com"),
        ("Giphy", "giphy.com"),
        ("Tenor", "tenor.com"),
        ("SoundCloud", "soundcloud.com"),
        ("Spotify", "spotify.com"),
        ("Apple Music", "music.apple.com"),
        ("Apple Podcasts", "podcasts.apple.com"),
        ("Bandcamp", "bandcamp.com"),
        ("Mixcloud", "mixcloud.com"),
        ("Deezer", "deezer.com"),
        ("Audioboom", "audioboom.com"),
        ("Acast", "acast.com"),
        ("Megaphone", "megaphone.fm"),
        ("Simplecast", "simplecast.com"),
        ("TED", "ted.com"),
        ("Wistia", "wistia.net wistia.com"),
        ("Brightcove", "brightcove.net"),
        ("JW Player", "jwplayer.com jwplatform.com"),
        ("Kaltura", "kaltura.com"),
        ("Loom", "loom.com"),
        ("Streamable", "streamable.com"),
        ("Rumble", "rumble.com"),
        ("Odysee", "odysee.com"),
        ("Bilibili", "bilibili.com"),
        ("Niconico", "nicovideo.jp"),
        ("Rutube", "rutube.ru"),
        ("VK", "vk.com"),
        ("OK", "ok.ru"),
        ("Youku", "youku.com"),
        ("Tencent Video", "qq.com"),
        ("Internet Archive", "archive.org"),
        ("OpenStreetMap", "openstreetmap.org"),
        ("CodePen", "codepen.io"),
        ("JSFiddle", "jsfiddle.net"),
        ("CodeSandbox", "codesandbox.io"),
        ("StackBlitz", "stackblitz.com"),
        ("GitHub Gist", "gist.github.com"),
        ("SlideShare", "slideshare.net"),
        ("Speaker Deck", "speakerdeck.com"),
        ("Scribd", "scribd.com"),
        ("Issuu", "issuu.com"),
        ("Google Docs", "docs.google.com"),
        ("Google Maps", "maps.google.com"),
        ("Datawrapper", "dwcdn.net datawrapper.de"),
        ("Flourish", "flo.uri.sh flourish.studio"),
        ("Infogram", "infogram.com infogr.am"),
        ("Our World in Data", "ourworldindata.org"),
        ("DocumentCloud", "documentcloud.org"),
    ];

    private static readonly FrozenDictionary<string, string> Names = Services
        .SelectMany(service => service.Hosts.Split(' '), (service, host) => KeyValuePair.Create(host, service.Name))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Advertisers =
    [
        "doubleclick.", "googlesyndication.", "googletagmanager.", "google-analytics.", "googleadservices.", "adservice.", "adnxs.", "amazon-adsystem.", "taboola.", "outbrain.",
        "criteo.", "scorecardresearch.", "quantserve.", "recaptcha", "disqus.", "addthis.", "sharethis.", "hsforms.", "hubspot.", "mailchimp.", "list-manage.", "teads.", "rubiconproject.",
    ];

    private static readonly string[] Buttons =
    [
        "/plugins/like", "/plugins/share", "/plugins/page.php", "/plugins/follow", "/plugins/comments", "follow_button", "tweet_button", "widgets/follow", "subscribe_embed",
        "/button/", "/recaptcha/", "/offsite", "/badge",
    ];

    /// <summary>The name of the service at an address; null if it is none that is known.</summary>
    public static string? NameOf(Uri url)
    {
        if (url.Host.Contains("google.", StringComparison.OrdinalIgnoreCase) && url.AbsolutePath.StartsWith("/maps", StringComparison.OrdinalIgnoreCase))
        {
            return "Google Maps";
        }

        ReadOnlySpan<char> host = url.Host;
        while (host.Contains('.'))
        {
            if (Lookup.TryGetValue(host, out string? name))
            {
                return name;
            }

            host = host[(host.IndexOf('.') + 1)..];
        }

        return null;
    }

    /// <summary>Whether an address shows advertisements, forms or buttons instead of content.</summary>
    public static bool IsUnwanted(Uri url) => ContainsAny(url.Host, Advertisers) || ContainsAny(url.AbsolutePath, Buttons);

    private static bool ContainsAny(string text, string[] parts)
    {
        foreach (string part in parts)
        {
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
