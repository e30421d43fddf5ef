using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;
using ArticleKit.Cleaning.Scripts;

namespace ArticleKit.Cleaning;

/// <summary>A page that was cleaned, with all that led to the article.</summary>
internal readonly record struct CleaningRun(string Html, PageDocument Page, ContentSelection Selection, CleanedArticle Article, ScriptedArticle? Scripted = null);
