using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class RepetitionsTests
{
    private const string Caption = "<p>A long row of unsold boats lies on the southern bank</p>";

    [Fact]
    public void Drop_SameWordsTwice_KeepsTheMoreProbable()
    {
        var page = new RulePage($"{Caption}{RulePage.Story}{Caption}");
        List<int> chosen = [0, 1, 2, 3, 4];

        Repetitions.Drop(page.Page, chosen, [0.6, 0.9, 0.9, 0.9, 0.7]);

        chosen.Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public void Drop_RefrainOfFewWords_IsKept() =>
        new RulePage($"<p>Row, row, row your boat</p>{RulePage.Story}<p>Row, row, row your boat</p>")
            .AfterDropping((page, chosen) => Repetitions.Drop(page, chosen, new double[page.Blocks.Count])).Should().HaveCount(5);

    [Fact]
    public void Drop_EverythingIsRepeated_KeepsAll() =>
        new RulePage($"{RulePage.Story}{RulePage.Story}")
            .AfterDropping((page, chosen) => Repetitions.Drop(page, chosen, new double[page.Blocks.Count])).Should().HaveCount(6);
}
