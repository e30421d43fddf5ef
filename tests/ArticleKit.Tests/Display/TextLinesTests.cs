using ArticleKit.Display.PlainText;

namespace ArticleKit.Tests.Display;

public class TextLinesTests
{
    [Fact]
    public void Table_RoomEnough_HasItsColumnsBelowEachOther()
    {
        var lines = new TextLines(20);

        lines.Table([["", "A", "B"], ["漢字", "1", "20"], ["word", "300", "4"]]);

        lines.ToString().Should().Be("        A   B\n漢字    1  20\nword  300   4\n");
    }

    [Fact]
    public void Table_NarrowLines_HasTheNumbersBelowTheNames()
    {
        var lines = new TextLines(20);

        lines.Table([["Words of the longest sentence", "1", "20"], ["Words", "300", "4"]]);

        lines.ToString().Should().Be("Words of the longest\nsentence\n    1  20\nWords\n  300   4\n");
    }

    [Fact]
    public void MostLength_LineThatDoesNotFit_IsDroppedWithAllThatFollow()
    {
        var lines = new TextLines(20) { MostLength = 8 };

        lines.Line("1234567");
        lines.IsFull.Should().BeFalse();
        lines.Line("x");
        lines.IsFull.Should().BeTrue();
        lines.Line("");
        lines.MostLength = 100;
        lines.Line("end");

        lines.ToString().Should().Be("1234567\nend\n");
        lines.IsFull.Should().BeFalse();
    }
}
