using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Explanation;

namespace ArticleKit.Tests.Cleaning.Content;

public class SelectionDraftTests
{
    [Fact]
    public void Apply_RuleAddsAndDrops_NotesBoth()
    {
        var draft = new SelectionDraft(6, AnalysisBudget.Unlimited);
        draft.Apply(BlockRule.Likely, chosen => chosen.AddRange([1, 3, 5]));

        draft.Apply(BlockRule.Gap, chosen => chosen.Insert(1, 2));
        draft.Apply(BlockRule.Comment, chosen => chosen.RemoveAll(i => i is 1 or 5));

        draft.Chosen.Should().Equal(2, 3);
        draft.Rules.Should().Equal(BlockRule.Unlikely, BlockRule.Comment, BlockRule.Gap, BlockRule.Likely, BlockRule.Unlikely, BlockRule.Comment);
    }

    [Fact]
    public void Apply_RuleChangesNothing_NotesNothing()
    {
        var draft = new SelectionDraft(2, AnalysisBudget.Unlimited);
        draft.Apply(BlockRule.Likely, chosen => chosen.Add(0));

        draft.Apply(BlockRule.LooseHeading, _ => { });

        draft.Rules.Should().Equal(BlockRule.Likely, BlockRule.Unlikely);
    }

    [Fact]
    public void Restart_AfterRules_ForgetsThem()
    {
        var draft = new SelectionDraft(2, AnalysisBudget.Unlimited);
        draft.Apply(BlockRule.Likely, chosen => chosen.Add(0));

        draft.Restart(BlockRule.OutsideMainElement);
        draft.Apply(BlockRule.InMainElement, chosen => chosen.Add(1));

        draft.Chosen.Should().Equal(1);
        draft.Rules.Should().Equal(BlockRule.OutsideMainElement, BlockRule.InMainElement);
    }
}
