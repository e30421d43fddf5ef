namespace ArticleKit.Cleaning.Content;

/// <summary>What the words of a short text give away about it, in the languages that the field's data sets hold.</summary>
[Flags]
internal enum WordCues
{
    None = 0,
    Sharing = 1,
    Subscription = 2,
    Consent = 4,
    Copyright = 8,
    Related = 16,
    Comments = 32,
    Advertisement = 64,
    PhotoCredit = 128,
    Account = 256,
    Publication = 512,
    Navigation = 1024,
}
