using System.Security.Cryptography;
using System.Text;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>Deals sites to the folds of a cross-validation, so that the pages of a site are never both learned from and judged.</summary>
internal static class SiteFold
{
    public const int Count = 5;

    /// <summary>The fold of a site, from 0 on.</summary>
    public static int Of(string site) => SHA256.HashData(Encoding.UTF8.GetBytes(site))[0] % Count;
}
