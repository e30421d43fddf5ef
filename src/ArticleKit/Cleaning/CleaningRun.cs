using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning;

/// <summary>A page that was cleaned, with all that led to the article.</summary>
internal readonly record struct CleaningRun(string Html, PageDocument Page, ContentSelection Selection, CleanedArticle Article);
