namespace ArticleKit.Text.Segmentation;

/// <summary>What the full stop after a word tells, by the kind of word.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation: the stop ends the sentence if what follows can begin one.</summary>
    None,

    /// <summary>Stands before a name (<c>Dr.</c>): the stop never ends the sentence.</summary>
    Title,

    /// <summary>Leads on to what it introduces (<c>e.g.</c>, <c>vs.</c>): the stop never ends the sentence.</summary>
    Leading,

    /// <summary>Stands before a number (<c>No.</c>, <c>Jan.</c>, <c>pp.</c>), and may be a word of its own elsewhere.</summary>
    BeforeNumber,

    /// <summary>A month or a day of the week: before a number as <see cref="BeforeNumber"/>, elsewhere as <see cref="General"/>.</summary>
    Calendar,

    /// <summary>A time of day (<c>p.m.</c>), mostly the last word of what it stands in.</summary>
    Time,

    /// <summary>Closes an enumeration (<c>etc.</c>): the stop ends the sentence wherever a capital follows.</summary>
    Final,

    /// <summary>A single letter, mostly of a name.</summary>
    Initial,

    /// <summary>Saint before a name, street after one.</summary>
    SaintOrStreet,

    /// <summary>Any other: ends the sentence only if the next word is one that usually begins a sentence.</summary>
    General,
}
