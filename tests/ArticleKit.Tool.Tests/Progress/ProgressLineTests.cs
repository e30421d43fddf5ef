using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Progress;
using ArticleKit.Tool.Tests.Running;
using CsCheck;

namespace ArticleKit.Tool.Tests.Progress;

public class ProgressLineTests
{
    [Fact]
    public void Show_AnyWidth_NeverReachesTheLastColumn() => Gen.Select(Gen.Int[0, 120], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Double[-1, 2]).Sample(
        (width, head, text, share) =>
        {
            using var error = new StringWriter();
            using var line = new ProgressLine(error, TerminalStyle.Colour, width);
            line.Show(new string('h', head), share, new string('t', text));
            return EscapeCodes.Remove(error.ToString()).TrimStart('\r').Length <= Math.Max(width - 1, 1);
        });

    [Fact]
    public void Show_ShorterText_LeavesNothingOfTheLongerOne()
    {
        using var error = new StringWriter();
        using var line = new ProgressLine(error, TerminalStyle.Monochrome, 60);

        line.Show("head", 0.5, "a long text of many words");
        line.Show("", null, "short");

        ScreenLine.Show(error.ToString()).Should().Equal("short");
    }

    [Fact]
    public void Show_NarrowTerminal_LeavesOutTheBar()
    {
        using var error = new StringWriter();
        using var line = new ProgressLine(error, TerminalStyle.Monochrome, 20);

        line.Show("", 0.5, "50 %, 0:00:02 left, 500");

        error.ToString().Should().Be("\r50 %, 0:00:02 left,");
    }

    [Fact]
    public void Show_NoColour_WritesNoEscapeCode()
    {
        using var error = new StringWriter();
        using var line = new ProgressLine(error, TerminalStyle.Monochrome, 60);
        line.Show("", 0.5, "50 %");

        error.ToString().Should().NotContain("\u001b").And.Contain("━").And.Contain("─");
    }

    [Fact]
    public void Create_OutputOnTheSameScreen_WritesWholeLines()
    {
        using var error = new StringWriter();
        using var streams = new ToolStreams { Input = Stream.Null, Output = Stream.Null, Error = error, ErrorIsTerminal = true, OutputIsTerminal = true, ReadEnvironment = _ => null };

        ProgressLine.Create(streams, sharesTerminal: true).IsLive.Should().BeFalse();
        ProgressLine.Create(streams).IsLive.Should().BeTrue();
    }

    [Fact]
    public async Task Batch_Progress_LeavesStandardOutputAsItIs()
    {
        string[] arguments = ["batch", "--input", TestSupport.Repository.SampleLines, "--fields", "title,wordCount"];

        ToolRun with = await ToolRun.RunAsync([.. arguments, "--progress"]);
        ToolRun without = await ToolRun.RunAsync(arguments);

        with.OutputBytes.Should().Equal(without.OutputBytes);
        with.Error.Should().MatchRegex("^7 lines, 3 failed, [0-9.,]+ lines/s, [0-9]+ s\n$");
        without.Error.Should().BeEmpty();
    }
}
