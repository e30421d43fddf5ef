using ArticleKit.Text.Segmentation;

namespace ArticleKit.Tests.Text.Segmentation;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("Title", "mr Mr MR dr Prof atty Gen Capt Hon")]
    [InlineData("Leading", "e.g eg i.e vs approx a.k.a v c")]
    [InlineData("BeforeNumber", "no No NO pp Fig vol § p n")]
    [InlineData("Time", "a.m p.m P.M")]
    [InlineData("Final", "etc ETC")]
    [InlineData("General", "Inc inc INC Co ph.d Ph.D avg kg Calif Minn Ct U.S u.s N.A.T.O cwt Hrs Bldg")]
    [InlineData("Calendar", "Jan Sept Mon Thurs")]
    [InlineData("SaintOrStreet", "St st ST Ste")]
    [InlineData("Initial", "J j Ä")]
    [InlineData("None", "harbour gen jan mon calif IE MS EX CWT cWT ferry U.SA US.A .U.S ab bcdfgh 5 co-op")]
    public void Classify_Word_IsOfItsKind(string kind, string words)
    {
        foreach (string word in words.Split(' '))
        {
            Abbreviations.Classify(word).ToString().Should().Be(kind, word);
        }
    }

    [Fact]
    public void Classify_NothingOrTooLong_IsNone()
    {
        Abbreviations.Classify("").Should().Be(AbbreviationKind.None);
        Abbreviations.Classify("a.b.c.d.e.f.g.h").Should().Be(AbbreviationKind.General, "these are fifteen characters");
        Abbreviations.Classify("a.b.c.d.e.f.g.h.i").Should().Be(AbbreviationKind.None, "these are seventeen");
    }
}
