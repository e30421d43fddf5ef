using System.Reflection;
using ArticleKit.Orleans.Grains;
using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Orleans.Tests.Security;

public sealed class ArchitectureTests
{
    private const string Root = "ArticleKit.Orleans";

    private static readonly Assembly Library = typeof(CorpusJob).Assembly;

    [Theory]
    [InlineData("Scheduling")]
    [InlineData("Chunks")]
    [InlineData("Output", "Chunks")]
    [InlineData("Planning", "Chunks", "Output")]
    [InlineData("Grains", "Chunks", "Output", "Planning", "Scheduling")]
    [InlineData("Workers", "Chunks", "Grains", "Output")]
    [InlineData("Hosting")]
    public void Room_CompiledCode_KnowsNoOthersThan(string room, params string[] others)
    {
        using var code = new CompiledCode(Library.Location);
        string[] known = new Rooms(code, Root).KnownBy(room);

        known.Should().BeSubsetOf(others);
        known.Should().HaveCount(others.Length, "an arrow that nobody needs is one too many");
    }

    [Fact]
    public void Rooms_AreThoseThatAreTested()
    {
        using var code = new CompiledCode(Library.Location);

        new Rooms(code, Root).Names.Should().BeEquivalentTo("Chunks", "Grains", "Hosting", "Output", "Planning", "Scheduling", "Workers");
    }

    [Theory]
    [InlineData("Scheduling")]
    [InlineData("Chunks")]
    [InlineData("Output")]
    [InlineData("Planning")]
    public void Room_CompiledCode_KnowsNothingOfOrleans(string room)
    {
        using var code = new CompiledCode(Library.Location);
        var rooms = new Rooms(code, Root);

        code.Uses().Where(use => rooms.Of(use.User) == room && use.Member.StartsWith("Orleans.", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Files_AreOpenedWhereCorporaAndAnswersAre()
    {
        using var code = new CompiledCode(Library.Location);

        ForbiddenCode.FindFileUsers(code).Select(new Rooms(code, Root).Of).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("Chunks", "Output", "Planning", "Workers");
    }

    [Fact]
    public void Network_IsLeftToOrleansAndRedisButForAddressesAndAFreePort()
    {
        using var code = new CompiledCode(Library.Location);

        ForbiddenCode.Find(code).Should().OnlyContain(name => name.StartsWith("System.Net.IP", StringComparison.Ordinal)
            || name.StartsWith("System.Net.Sockets.", StringComparison.Ordinal) || name == "System.Net.EndPoint");
        Users(code, "System.Net.Sockets.").Should().Equal("ArticleKit.Orleans.Hosting.FreePort");
        Users(code, "StackExchange.").Should().Equal("ArticleKit.Orleans.CorpusJobHostingExtensions");
    }

    [Fact]
    public void PublicTypes_NameNothingOfRedisNorOfTheGrains()
    {
        Type[] types = [.. Library.GetExportedTypes().Where(type => type.Namespace!.StartsWith(Root, StringComparison.Ordinal))];

        types.Should().Contain(typeof(CorpusJobClient)).And.NotContain(type => type.Namespace == typeof(ICorpusJobGrain).Namespace);
        types.SelectMany(type => type.GetMembers().SelectMany(TypesOf)).SelectMany(Parts).Select(type => type.Assembly.GetName().Name).Distinct(StringComparer.Ordinal)
            .Should().Contain(name => name!.StartsWith("Orleans.", StringComparison.Ordinal), "else nothing would have been looked at")
            .And.NotContain(name => name!.StartsWith("StackExchange", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Users(CompiledCode code, string start) =>
        code.Uses().Where(use => use.Member.StartsWith(start, StringComparison.Ordinal)).Select(use => use.User).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => [.. method.GetParameters().Select(parameter => parameter.ParameterType), method is MethodInfo { ReturnType: var type } ? type : typeof(void)],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
