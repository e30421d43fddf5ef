using System.Net;

namespace ArticleKit.Extensions.Loading;

/// <summary>Where answers lead on to. The command line tool has a copy: what is followed is decided once.</summary>
internal static class RedirectRule
{
    /// <summary>Whether an answer leads on instead of being the page.</summary>
    public static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>Where a redirect leads to, without user name, password and fragment.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="at">The address that gave it.</param>
    /// <param name="allowsInsecure">Whether it may lead from https to http.</param>
    /// <param name="refusal">Why it is not followed, in words that follow the address; null if it is.</param>
    /// <returns>The address; null if it is not followed.</returns>
    public static Uri? Target(HttpResponseMessage response, Uri at, bool allowsInsecure, out string? refusal)
    {
        // A value that is no address is none for the framework, and then there is nowhere to go.
        Uri? target = null;
        refusal = response.Headers.Location is not { } location || !Uri.TryCreate(at, location, out target) ? "leads on to no address"
            : !ShownUrl.IsWeb(target) ? $"leads on to '{ShownUrl.Of(target)}', and only http and https are followed"
            : at.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp && !allowsInsecure ? $"leads on to '{ShownUrl.Of(target)}', which is less safe"
            : null;
        return refusal is null ? ShownUrl.WithoutUser(target!) : null;
    }
}
