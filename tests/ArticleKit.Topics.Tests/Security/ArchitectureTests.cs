using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Topics.Tests.Security;

public sealed class ArchitectureTests
{
    [Fact]
    public void ArticleKitTopics_CompiledCode_UsesNoNetworkProcessReflectionOrRegex()
    {
        using var code = new CompiledCode(typeof(TopicClassifier).Assembly.Location);

        ForbiddenCode.Find(code).Should().BeEmpty();
        code.Uses().Should().HaveCountGreaterThan(1000, "else nothing would have been read");
    }

    [Fact]
    public void ArticleKitTopics_CompiledCode_OpensFilesInLoadAndSaveOnly()
    {
        using var code = new CompiledCode(typeof(TopicClassifier).Assembly.Location);

        ForbiddenCode.FindFileUsers(code).Should().BeEquivalentTo("ArticleKit.Topics.TopicClassifier", "ArticleKit.Topics.Model.FileReplacement");
    }

    [Fact]
    public void ArticleKitTopics_CompiledCode_NeverLoadsModelsOfMlNet()
    {
        // ML.NET makes the components that such a file names, of whatever assembly: what it loads must be trusted.
        using var code = new CompiledCode(typeof(TopicClassifier).Assembly.Location);

        code.Uses().Select(use => use.Member).Should().Contain("Microsoft.ML.ModelOperationsCatalog.Save").And.NotContain("Microsoft.ML.ModelOperationsCatalog.Load")
            .And.NotContain(member => member.Contains("LoadWithDataLoader", StringComparison.Ordinal) || member.Contains("ComponentCatalog.Register", StringComparison.Ordinal));
    }
}
