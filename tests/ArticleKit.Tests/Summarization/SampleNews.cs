namespace ArticleKit.Tests.Summarization;

/// <summary>An invented news story, with a headline, a byline and an invitation to read on between its paragraphs.</summary>
internal static class SampleNews
{
    public const string Title = "Harbour bridge of Torvik to close for repairs";

    public const string Text =
        """
        By Marta Ellingsen

        The harbour bridge of Torvik will close for five months so that engineers can replace its rusted cables.
        The town council voted for the repairs on Monday after a report found that two cables had lost a third of their
        strength.

        Ferries will carry commuters across the harbour while the bridge is closed, the council said. It was
        raining when the vote was taken.

        Read more: How the old ferry came back

        "We cannot wait for another winter," said Jon Aker, the engineer who wrote the report. Why did nobody
        look at the cables sooner? The bridge was built in 1961 and carries 14,000 cars a day.

        What happens next

        Shop owners near the harbour fear for their trade. The council has promised them lower rents until the
        bridge opens again in March.
        """;
}
