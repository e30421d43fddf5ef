using ArticleKit.TestSupport.Redis;

namespace ArticleKit.Orleans.Tests.Processes;

/// <summary>A test that starts a Redis of its own; reported as skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = !OperatingSystem.IsLinux() ? "needs Linux" : RedisServer.Program is null ? "redis-server is not installed" : null;
}
