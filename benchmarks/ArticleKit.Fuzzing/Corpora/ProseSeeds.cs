using System.Text;
using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Corpora;

/// <summary>Texts with what trips readers of text: quotations, abbreviations, lists, numbers and many scripts.</summary>
internal static class ProseSeeds
{
    private static readonly string[] Sentences =
    [
        "“We had no choice,” said Dr. J. R. Hartley, the harbour master, on Friday.", "\"It is late\", he added. \"Far too late.\"", "According to the U.S. Dept. of Transportation, 3.5 million people crossed it in 2,019 days.",
        "Mr. Smith Jr. met Ms. O'Neill at 5 p.m. in St. Mary's...", "«Jamais!» a répondu Mme Dupont.", "„Das geht nicht“, sagte Prof. Müller am 3. März.", "「危険です」と彼は言った。", "今天天气很好。我们去公园吧！", "Сегодня хорошая погода, сказал Иван Петров.",
        "هذا النص قصير. وهذا أيضاً؟", "यह एक वाक्य है। यह दूसरा है।", "นี่คือข้อความภาษาไทยที่ไม่มีช่องว่าง", "- first item\n- second item\n- third item", "1. One\n2. Two\n3. Three", "HEADLINE WITHOUT A STOP", "See https://example.org/a?b=c&d=e#f or write to someone@example.org.", "(He left (so they say (twice)).)",
        "'Tis the season, the '90s are back, the dogs' owners said 'no'.", "Read more", "By Jane Doe", "The vote was 51-49; turnout was 78.3%.", "He won 1e999 votes on 9999-99-99 at 25:61.", "A", "?!", "…", "She said: \"He told me 'go', and I went", "İstanbul'da ılık bir gün. Ilık IŞIK.", "Hij zei: ‘Het is goed.’", "e.g. i.e. etc. vs. cf. al. No. 5 Fig. 3.",
    ];

    public static string Mixed(FuzzRandom random)
    {
        var text = new StringBuilder();
        for (int i = random.Size(1, 200); i > 0; i--)
        {
            text.Append(random.Pick(Sentences)).Append(random.Pick(["\n\n", " ", " ", " ", "\n", "", "\r\n\r\n", "\t"]));
        }

        return text.ToString();
    }
}
