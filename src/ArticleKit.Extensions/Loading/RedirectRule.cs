using System.Net;

namespace ArticleKit.Extensions.Loading;

/// <summary>Where answers lead on to.</summary>
internal static class RedirectRule
{
    /// <summary>Whether an answer leads on instead of being the page.</summary>
    public static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>Where a redirect leads to.</summary>
    /// <exception cref="ArticleLoadException">It leads to what is not followed.</exception>
    public static Uri Target(HttpResponseMessage response, Uri at, bool allowsInsecure)
    {
        // A value that is no address is none for the framework, and then there is nowhere to go.
        if (response.Headers.Location is not { } location || !Uri.TryCreate(at, location, out Uri? target))
        {
            throw Refuse("leads on to no address");
        }

        if (!ShownUrl.IsWeb(target))
        {
            throw Refuse($"leads on to '{ShownUrl.Of(target)}', and only http and https are followed");
        }

        if (at.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp && !allowsInsecure)
        {
            throw Refuse($"leads on to '{ShownUrl.Of(target)}', which is less safe");
        }

        return ShownUrl.WithoutUser(target);

        ArticleLoadException Refuse(string reason) =>
            new(ArticleLoadErrorCode.RedirectNotAllowed, $"'{ShownUrl.Of(at)}' {reason}.") { StatusCode = response.StatusCode };
    }
}
