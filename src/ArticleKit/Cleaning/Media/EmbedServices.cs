using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Media;

/// <summary>Knows the services whose videos, posts and maps pages show, and those that only advertise or count.</summary>
internal static class EmbedServices
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["youtube.com"] = "YouTube", ["youtube-nocookie.com"] = "YouTube", ["youtu.be"] = "YouTube", ["vimeo.com"] = "Vimeo", ["dailymotion.com"] = "Dailymotion",
        ["twitch.tv"] = "Twitch", ["facebook.com"] = "Facebook", ["instagram.com"] = "Instagram", ["twitter.com"] = "X", ["x.com"] = "X", ["tiktok.com"] = "TikTok",
        ["reddit.com"] = "Reddit", ["redditmedia.com"] = "Reddit", ["bsky.app"] = "Bluesky", ["threads.net"] = "Threads", ["threads.com"] = "Threads", ["linkedin.com"] = "LinkedIn",
        ["pinterest.com"] = "Pinterest", ["flickr.com"] = "Flickr", ["imgur.com"] = "Imgur", ["giphy.com"] = "Giphy", ["tenor.com"] = "Tenor", ["soundcloud.com"] = "SoundCloud",
        ["spotify.com"] = "Spotify", ["music.apple.com"] = "Apple Music", ["podcasts.apple.com"] = "Apple Podcasts", ["bandcamp.com"] = "Bandcamp", ["mixcloud.com"] = "Mixcloud",
        ["deezer.com"] = "Deezer", ["audioboom.com"] = "Audioboom", ["acast.com"] = "Acast", ["megaphone.fm"] = "Megaphone", ["simplecast.com"] = "Simplecast", ["ted.com"] = "TED",
        ["wistia.net"] = "Wistia", ["wistia.com"] = "Wistia", ["brightcove.net"] = "Brightcove", ["jwplayer.com"] = "JW Player", ["jwplatform.com"] = "JW Player", ["kaltura.com"] = "Kaltura",
        ["loom.com"] = "Loom", ["streamable.com"] = "Streamable", ["rumble.com"] = "Rumble", ["odysee.com"] = "Odysee", ["bilibili.com"] = "Bilibili", ["nicovideo.jp"] = "Niconico",
        ["rutube.ru"] = "Rutube", ["vk.com"] = "VK", ["ok.ru"] = "OK", ["youku.com"] = "Youku", ["qq.com"] = "Tencent Video", ["archive.org"] = "Internet Archive", ["openstreetmap.org"] = "OpenStreetMap",
        ["codepen.io"] = "CodePen", ["jsfiddle.net"] = "JSFiddle", ["codesandbox.io"] = "CodeSandbox", ["stackblitz.com"] = "StackBlitz", ["gist.github.com"] = "GitHub Gist",
        ["slideshare.net"] = "SlideShare", ["speakerdeck.com"] = "Speaker Deck", ["scribd.com"] = "Scribd", ["issuu.com"] = "Issuu", ["docs.google.com"] = "Google Docs",
        ["maps.google.com"] = "Google Maps", ["dwcdn.net"] = "Datawrapper", ["datawrapper.de"] = "Datawrapper", ["flo.uri.sh"] = "Flourish", ["flourish.studio"] = "Flourish",
        ["infogram.com"] = "Infogram", ["infogr.am"] = "Infogram", ["ourworldindata.org"] = "Our World in Data", ["documentcloud.org"] = "DocumentCloud",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

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
