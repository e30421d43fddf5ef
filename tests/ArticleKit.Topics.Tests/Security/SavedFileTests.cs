using ArticleKit.Topics.Tests.Model;

namespace ArticleKit.Topics.Tests.Security;

/// <summary>A model on disk is whole at any moment.</summary>
public sealed class SavedFileTests : IDisposable
{
    private static readonly TopicClassifier Small = TopicClassifier.Load(new MemoryStream(new ModelBody().File()));
    private static readonly byte[] Expected = new Func<byte[]>(() =>
    {
        using var stream = new MemoryStream();
        Small.Save(stream);
        return stream.ToArray();
    })();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlekit-");

    private string Model => Path.Combine(_folder.FullName, "news.model");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Save_NewAndExistingFile_HoldsTheModelAndNothingElseIsLeft()
    {
        Small.Save(Model);
        File.ReadAllBytes(Model).Should().Equal(Expected);

        File.WriteAllText(Model, new string('x', 1_000_000));
        Small.Save(Model);

        File.ReadAllBytes(Model).Should().Equal(Expected);
        _folder.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Fact]
    public void Save_WhileTheOldModelIsBeingRead_LeavesTheReaderTheOldOneWhole()
    {
        File.WriteAllText(Model, "the older model");
        using FileStream reader = new(Model, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        Small.Save(Model);

        // It was not written over but replaced, so that there never was half of it.
        using var text = new StreamReader(reader);
        text.ReadToEnd().Should().Be("the older model");
        TopicClassifier.Load(Model).Topics.Should().Equal("chess", "cooking");
    }

    [Fact]
    public void Save_ThatCannotBeFinished_LeavesTheOldModelAndNoOtherFile()
    {
        // A folder that is not empty cannot be replaced by a file: the writing succeeds, the last step does not.
        Directory.CreateDirectory(Model);
        File.WriteAllText(Path.Combine(Model, "inside"), "kept");

        FluentActions.Invoking(() => Small.Save(Model)).Should().Throw<Exception>().Which.Should().Match(e => e is IOException || e is UnauthorizedAccessException);

        File.ReadAllText(Path.Combine(Model, "inside")).Should().Be("kept");
        _folder.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Fact]
    public void Save_InAFolderThatIsNotThere_Throws() =>
        FluentActions.Invoking(() => Small.Save(Path.Combine(_folder.FullName, "no", "such.model"))).Should().Throw<DirectoryNotFoundException>();

    [Fact]
    public void Save_ToALink_ReplacesWhatItLeadsTo()
    {
        string link = Path.Combine(_folder.FullName, "link.model");
        File.WriteAllText(Model, "old");
        File.CreateSymbolicLink(link, Model);

        Small.Save(link);

        new FileInfo(link).LinkTarget.Should().Be(Model);
        File.ReadAllBytes(Model).Should().Equal(Expected);
    }

    [Fact]
    public void Save_FileThatOnlyItsOwnerMayRead_KeepsThat()
    {
        File.WriteAllText(Model, "old");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Model, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Small.Save(Model);

        File.ReadAllBytes(Model).Should().Equal(Expected);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Model).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Save_ToADevice_WritesThere()
    {
        if (!OperatingSystem.IsWindows())
        {
            Small.Save("/dev/null");

            File.Exists("/dev/null").Should().BeTrue();
        }
    }
}
