using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Parquet.Tests.Security;

public sealed class ArchitectureTests
{
    [Fact]
    public void ArticleKitParquet_CompiledCode_UsesNoNetworkProcessReflectionRegexOrFile()
    {
        using var code = new CompiledCode(typeof(ParquetFormat).Assembly.Location);

        ForbiddenCode.Find(code).Should().BeEmpty();
        ForbiddenCode.FindFileUsers(code).Should().BeEmpty();
        code.Uses().Should().HaveCountGreaterThan(100, "else nothing would have been read");
    }
}
