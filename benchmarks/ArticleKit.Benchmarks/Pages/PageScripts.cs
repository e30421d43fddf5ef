using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks.Pages;

/// <summary>Writes scripts and styles, which real pages have more of than of anything that is read.</summary>
internal sealed class PageScripts(StringBuilder html, int seed)
{
    // What pages have beside their long scripts: three of four in real pages are short or empty.
    private const int ShortScripts = 3;

    private readonly Random _random = new(seed);

    /// <summary>Scripts of about so many characters in all.</summary>
    public void Scripts(int length)
    {
        int end = html.Length + length;
        while (html.Length < end)
        {
            for (int i = 0; i < ShortScripts; i++)
            {
                html.Append("<script async src=\"https://cdn.example.org/assets/js/module-").Append(Number(100_000)).Append(".min.js\"></script>\n");
            }

            html.Append("<script>");
            AppendCode(Math.Min(2200, Math.Max(200, end - html.Length)));
            html.Append("</script>\n");
        }
    }

    /// <summary>One style sheet.</summary>
    public void Styles(int length)
    {
        int end = html.Length + length;
        html.Append("<style>");
        while (html.Length < end)
        {
            html.Append(".c-").Append(Number(10_000)).Append(">a:hover,.story p{margin:0 0 ").Append(Number(9)).Append("em;color:#2").Append(Number(99)).Append(";background:url(/i.png)}");
        }

        html.Append("</style>\n");
    }

    private void AppendCode(int length)
    {
        int end = html.Length + length;
        html.Append("window.dataLayer=window.dataLayer||[];(function(a,b,c){\"use strict\";");
        while (html.Length < end)
        {
            html.Append("for(var i=0;i<").Append(Number(90)).Append(";i++){if(a<b&&b>1){dataLayer.push({event:'view',id:\"<div class=\\\"x\\\">\"+i,slot:").Append(Number(90_000))
                .Append(",sizes:[[300,250],[728,90]]});}}");
        }

        html.Append("})(1,2,document);");
    }

    private string Number(int most) => _random.Next(1, most).ToString(CultureInfo.InvariantCulture);
}
