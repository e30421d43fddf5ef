namespace ArticleKit.Cleaning.Page;

/// <summary>What the author of a page calls a part of it, by element, role, class and identifier.</summary>
[Flags]
internal enum Hints
{
    None = 0,
    Content = 1,
    Navigation = 2,
    Comments = 4,
    Related = 8,
    Sharing = 16,
    Promotion = 32,
    Author = 64,
    Caption = 128,
    Details = 256,
    Consent = 512,
    Sidebar = 1024,
    Footer = 2048,
    Header = 4096,
    Widget = 8192,
    Form = 16384,
    Date = 32768,
    Title = 65536,
    Lead = 131072,
    Paywall = 262144,
    Dialog = 524288,
    Hidden = 1048576,
}
