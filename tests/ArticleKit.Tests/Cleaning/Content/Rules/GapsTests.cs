using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class GapsTests
{
    private const string List = "<ul><li>warm clothes for the night</li><li>a map</li><li>waterproof boots for the day</li></ul>";

    [Theory]
    [InlineData(0.4, 3)]
    [InlineData(0.1, 2)]
    public void Fill_ItemBetweenTwoOfItsList_IsAddedUnlessTheClassifierIsSure(double probability, int expected) =>
        new RulePage(List).AfterAdding((page, chosen) => Gaps.Fill(page, chosen, [0.9, probability, 0.9]), "warm", "waterproof").Should().HaveCount(expected);

    [Fact]
    public void Fill_ItemAtTheEndOfAList_IsNotAdded() =>
        new RulePage(List).AfterAdding((page, chosen) => Gaps.Fill(page, chosen, [0.9, 0.4, 0.4]), "warm").Should().ContainSingle();

    [Fact]
    public void Fill_QuotationBetweenParagraphs_IsAdded() =>
        new RulePage("<div><p>The mayor said:</p><blockquote>We begin in May.</blockquote><p>Nobody answered.</p></div>")
            .AfterAdding((page, chosen) => Gaps.Fill(page, chosen, [0.9, 0.4, 0.9]), "The mayor", "Nobody").Should().HaveCount(3);

    [Theory]
    [InlineData("<table><tr><td>May</td><td>piers</td></tr><tr><td>June</td><td>deck</td></tr><tr><td>July</td><td>rails</td></tr></table>", 3)]
    [InlineData("<ul><li>May the piers.</li></ul><p>Then the deck.</p><ul><li>July the rails.</li></ul>", 2)]
    [InlineData("<ul><li>May the piers.</li><li><a href=/x>Then the deck.</a></li><li>July the rails.</li></ul>", 2)]
    [InlineData("<div><p>May she said.</p><aside class=related><blockquote>Then the deck.</blockquote></aside><p>July she said.</p></div>", 2)]
    public void Fill_WhatStandsBetween_IsAddedIfItBelongsThere(string html, int expected) =>
        new RulePage(html).AfterAdding((page, chosen) => Gaps.Fill(page, chosen, [0.9, 0.4, 0.9]), "May", "July").Should().HaveCount(expected);
}
