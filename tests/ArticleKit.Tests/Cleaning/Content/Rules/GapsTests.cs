using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class GapsTests
{
    [Theory]
    [InlineData("<ul><li>First the piers.</li><li>Then the deck.</li><li>Last the rails.</li></ul>", "First", "Last")]
    [InlineData("<table><tr><td>May</td><td>piers</td></tr><tr><td>June</td><td>deck</td></tr><tr><td>July</td><td>rails</td></tr></table>", "May", "July")]
    [InlineData("<div><p>First she said no.</p><blockquote>Then the deck.</blockquote><p>Last she said yes.</p></div>", "First", "Last")]
    public void Fill_WhatBelongsBetween_IsAdded(string html, string first, string last) => new RulePage(html).AfterAdding(Gaps.Fill, first, last).Should().HaveCount(3);

    [Theory]
    [InlineData("<ul><li>First the piers.</li></ul><p>Then the deck.</p><ul><li>Last the rails.</li></ul>")]
    [InlineData("<ul><li>First the piers.</li><li><a href=/x>Then the deck.</a></li><li>Last the rails.</li></ul>")]
    [InlineData("<div><p>First she said no.</p><aside class=related><blockquote>Then the deck.</blockquote></aside><p>Last she said yes.</p></div>")]
    public void Fill_WhatDoesNot_IsLeftOut(string html) => new RulePage(html).AfterAdding(Gaps.Fill, "First", "Last").Should().HaveCount(2);
}
