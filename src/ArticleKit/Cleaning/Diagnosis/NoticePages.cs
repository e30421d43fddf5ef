using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Diagnosis;

/// <summary>Tells pages that hold a notice in place of an article: errors and walls against robots.</summary>
internal static class NoticePages
{
    // A page that explains such notices has a text of its own.
    public const int MaxErrorWords = 150;
    private const int MaxWallWords = 250;
    private const int MaxHeadingLength = 120;

    private static readonly string[] ErrorPhrases =
    [
        "error 404", "404 error", "404 not found", "404 page", "http 404", "page not found", "page cannot be found", "page can't be found", "page can’t be found",
        "page could not be found", "page doesn't exist", "page doesn’t exist", "page does not exist", "page you requested", "page no longer exists", "page isn't available",
        "page isn’t available", "error 403", "403 forbidden", "error 500", "internal server error", "502 bad gateway", "bad gateway", "503 service", "service unavailable",
        "504 gateway", "error 410", "410 gone", "seite nicht gefunden", "seite wurde nicht gefunden", "seite existiert nicht", "page introuvable", "page non trouvée",
        "page n'existe", "page n’existe", "página no encontrada", "página no existe", "pagina non trovata", "página não encontrada", "pagina niet gevonden",
        "sidan kunde inte hittas", "sidan hittades inte", "siden ble ikke funnet", "siden blev ikke fundet", "sivua ei löydy", "strona nie została znaleziona",
        "nie znaleziono strony", "stránka nenalezena", "stránka nebyla nalezena", "az oldal nem található", "pagina nu a fost găsită", "sayfa bulunamadı",
        "страница не найдена", "сторінку не знайдено", "страницата не е намерена", "η σελίδα δεν βρέθηκε", "הדף לא נמצא", "الصفحة غير موجودة", "صفحه یافت نشد",
        "页面不存在", "找不到页面", "页面未找到", "找不到網頁", "頁面不存在", "ページが見つかりません", "お探しのページ", "페이지를 찾을 수 없습니다", "không tìm thấy trang", "ไม่พบหน้า",
    ];

    private static readonly string[] WallPhrases =
    [
        "checking your browser", "just a moment...", "verify you are human", "verify you are a human", "verify that you are human", "verifying you are human",
        "verify you're human", "verify you’re human", "are you a robot", "not a robot", "unusual traffic", "enable javascript and cookies", "enable cookies to continue",
        "ddos protection by", "attention required!", "pardon our interruption", "access to this page has been denied", "access denied", "request blocked",
        "you have been blocked", "human verification", "captcha", "please turn javascript on and reload", "security check to access", "sind sie ein mensch",
        "dass sie ein mensch sind", "kein roboter", "vérifier que vous êtes humain", "pas un robot", "que usted es humano", "no soy un robot", "no eres un robot",
        "não sou um robô", "non sono un robot", "не робот", "вы не бот", "请完成安全验证", "ロボットではありません",
    ];

    /// <summary>Whether the page tells that something was not found or went wrong.</summary>
    public static bool IsError(PageDocument page, string? title, int articleWords)
    {
        if (articleWords > MaxErrorWords)
        {
            return false;
        }

        if (title is not null && (StartsWithStatus(title) || HasPhrase(title, ErrorPhrases)))
        {
            return true;
        }

        foreach (TextBlock block in page.Blocks)
        {
            if (block.Level is 1 or 2 && block.Text.Length <= MaxHeadingLength && (StartsWithStatus(block.Text) || HasPhrase(block.Text, ErrorPhrases)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the page asks its reader to prove to be a person, or turns it away.</summary>
    public static bool IsWall(PageDocument page, string? title)
    {
        int words = 0;
        foreach (TextBlock block in page.Blocks)
        {
            words += block.Words;
            if (words > MaxWallWords)
            {
                return false;
            }
        }

        if (title is not null && HasPhrase(title, WallPhrases))
        {
            return true;
        }

        foreach (TextBlock block in page.Blocks)
        {
            if (HasPhrase(block.Text, WallPhrases))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"404", "404 - …", "404: …"; not "404 houses".</summary>
    private static bool StartsWithStatus(string text) => text.Length >= 3 && text[0] is '4' or '5' && text.AsSpan(0, 3) is "404" or "403" or "410" or "500" or "502" or "503" or "504"
        && (text.Length == 3 || (!char.IsLetterOrDigit(text[3]) && text.AsSpan(3).TrimStart() is { IsEmpty: false } rest && !char.IsLetterOrDigit(rest[0])));

    private static bool HasPhrase(string text, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
