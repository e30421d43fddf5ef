using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Page;

/// <summary>Reads <see cref="Hints"/> from the names in classes, identifiers and roles.</summary>
internal static class HintReader
{
    private const int MaxLength = 512;
    private const int MinInnerLength = 6;

    // Names are also glued together ("relatedposts"); words long enough to be unmistakable are found inside others.
    private static readonly HintWords Words = new(MinInnerLength, BuildWords());

    public static Hints Read(ReadOnlySpan<char> names)
    {
        Hints hints = Hints.None;
        names = names[..Math.Min(names.Length, MaxLength)];
        int start = -1;
        for (int i = 0; i <= names.Length; i++)
        {
            bool isLetter = i < names.Length && char.IsAsciiLetter(names[i]);
            bool isHump = isLetter && start >= 0 && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (start >= 0 && (!isLetter || isHump))
            {
                hints |= Words.Find(names[start..i]);
                start = isHump ? i : -1;
            }
            else if (isLetter && start < 0)
            {
                start = i;
            }
        }

        return hints;
    }

    private static FrozenDictionary<string, Hints> BuildWords() => WordFlags.Build<Hints>(
        (known, more) => known | more,
        (Hints.Content, "article articlebody articletext articlecontent body content contents entry hentry main post posts postbody story storybody text blog maincontent news richtext prose"),
        (Hints.Navigation, "nav navi navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging paginator toc skip toolbar tabs topbar megamenu submenu sitemap"),
        (Hints.Comments, "comment comments commentlist commentary disqus respond reply replies livefyre discussion kommentar kommentare commentaires comentarios fbcomments"),
        (Hints.Related, "related recommend recommended recommendation recommendations more morelikethis similar readmore seealso popular trending latest mostread mostpopular recirc recirculation outbrain taboola next prev previous teaser teasers upnext suggested suggestions alsoread readalso internallink crosslink linklist zergnet linkbox"),
        (Hints.Sharing, "share sharing shares sharebar sharedaddy social socials socialmedia addthis addtoany sharethis facebook twitter whatsapp pinterest linkedin follow followus like likes reactions bookmark"),
        (Hints.Promotion, "ad ads adv advert adverts advertisement advertisements advertising adsbygoogle adslot adunit banner banners promo promos promotion promotions promoted sponsor sponsored sponsors newsletter newsletters subscribe subscription subscriptions signup donate donation cta callout affiliate commercial dfp gpt outbrain werbung anzeige publicidad reklama mailchimp optin"),
        (Hints.Author, "author authors byline bylines bio authorbox writer contributor contributors aboutauthor authorbio profile vcard autor auteur signature"),
        (Hints.Caption, "caption captions figcaption credit credits imagecaption photocredit legend bildunterschrift copyright attribution"),
        (Hints.Details, "meta metadata postmeta entrymeta info tag tags taglist tagcloud category categories cat cats keywords topics label labels stats viewcount readingtime toolbox tools print counter"),
        (Hints.Consent, "cookie cookies consent gdpr privacy cookiebar cookienotice onetrust ccpa disclaimer"),
        (Hints.Sidebar, "sidebar side aside rail rightrail rightcol leftcol rightcolumn leftcolumn sidecolumn secondary widgetarea"),
        (Hints.Footer, "footer foot colophon bottom postfooter pagefooter fuss"),
        (Hints.Header, "header masthead head sitehead logo branding"),
        (Hints.Widget, "widget widgets module popup pop modal overlay lightbox tooltip dialog dropdown carousel slider slideshow gallery player video videoplayer embed poll quiz rating ratings survey weather ticker"),
        (Hints.Form, "form login signin register search searchform searchbox"),
        (Hints.Date, "date time timestamp published pubdate updated datetime dateline datum"),
        (Hints.Title, "title headline heading subtitle subhead subheadline kicker"),
        (Hints.Lead, "lead lede intro introduction standfirst summary dek deck excerpt abstract chapo vorspann teasertext sapo perex entradilla"),
        (Hints.Paywall, "paywall premium piano regwall subscriberonly paid"),
        (Hints.Dialog, "modal modals dialog popup popups popin popover lightbox offcanvas drawer"),
        (Hints.Hidden, "hidden hide invisible sr visuallyhidden screenreader screen none noshow"));
}
