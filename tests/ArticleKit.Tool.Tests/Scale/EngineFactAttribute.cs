using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Scale;

/// <summary>A test that runs another program over the tool. Is skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute(string engine)
    {
        Engine = engine;
        bool isThere = engine == DaskTests.Engine ? Programs.HasPython("distributed") : Programs.AreThere(engine);
        Skip = isThere ? null : $"needs {engine}";
    }

    public string Engine { get; }
}
