namespace ArticleKit.Tool.Display;

/// <summary>Figures as an HTML page that stands alone: it loads nothing and runs nothing.</summary>
internal static class EvaluationPage
{
    private const string Style = "body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-x: auto; }";

    public static string Write(string section) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        + $"<title>Topic evaluation</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n{section}</body>\n</html>\n";
}
