using System.Text;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>Bodies that nobody posts who means well, each within the limit of length.</summary>
internal static class HostileBodies
{
    public static IEnumerable<byte[]> All()
    {
        yield return [];
        yield return Text(Repeated("<", 300_000));
        yield return Text(Repeated("<div>", 60_000));
        yield return Text(Repeated("<b>x</b>", 60_000));
        yield return Text(Repeated("<table><tr><td>", 5_000));
        yield return Text("<p>" + Repeated("&#", 100_000));
        yield return Text("<p>" + Repeated("&lt;script&gt;", 20_000));
        yield return Text("<a " + Repeated("b=c ", 100_000) + ">x</a>");
        yield return Text("<script>" + Repeated("x=\"</scrip>\";", 40_000));
        yield return Text("<!--" + Repeated("--!", 100_000));
        yield return Text("<article><p>" + Repeated("a", 500_000));
        yield return Text("<article><p>" + Repeated(". \"", 100_000));
        yield return Text("<article>" + Repeated("<p>No. 1 said: “Yes”.", 10_000));
        yield return [0xFF, 0xFE, .. new byte[100_001]];
        byte[] noise = new byte[200_000];
        new Random(1).NextBytes(noise);
        yield return noise;
    }

    private static byte[] Text(string html) => Encoding.UTF8.GetBytes(html);

    private static string Repeated(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
