using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArticleKit.TestSupport.Architecture;

/// <summary>What consumers see of an assembly, and where it breaks a rule that holds for all of it.</summary>
/// <param name="assembly">The assembly. What Orleans generates is no part of its face.</param>
internal sealed class PublicFace(Assembly assembly)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Asynchronous = [typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>), typeof(IAsyncEnumerable<>)];

    /// <summary>All types that consumers see.</summary>
    public IReadOnlyList<Type> Types { get; } = [.. assembly.GetExportedTypes().Where(type => type.Namespace?.StartsWith("OrleansCodeGen", StringComparison.Ordinal) == false)];

    /// <summary>Classes that anybody could derive from though nobody planned for it.</summary>
    public IEnumerable<string> UnplannedBases() => Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName!);

    /// <summary>Asynchronous methods that are not called so, or whose last parameter is no token that may be left out.</summary>
    public IEnumerable<string> UnstoppableMethods() =>
        from type in Types
        from method in type.GetMethods(Declared)
        where !method.IsSpecialName && method.Name != nameof(IAsyncDisposable.DisposeAsync)
        let isAsynchronous = Asynchronous.Contains(method.ReturnType.IsGenericType ? method.ReturnType.GetGenericTypeDefinition() : method.ReturnType)
        let last = method.GetParameters().LastOrDefault()
        let hasToken = method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken))
        let endsWithToken = last?.ParameterType == typeof(CancellationToken) && (last.HasDefaultValue || type.IsInterface)
        where isAsynchronous ? !endsWithToken || !method.Name.EndsWith("Async", StringComparison.Ordinal) : hasToken && !endsWithToken
        select $"{type.Name}.{method.Name}";

    /// <summary>Members that give away an array or a collection that whoever has it could change.</summary>
    public IEnumerable<string> ChangeableCollections() =>
        from type in Types
        from member in type.GetMembers(Declared)
        let given = member switch
        {
            MethodInfo { IsSpecialName: false } method => method.ReturnType,
            PropertyInfo property => property.PropertyType,
            FieldInfo field => field.FieldType,
            _ => typeof(void),
        }
        where given.IsArray || (given.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true
            && given.GetInterfaces().Prepend(given).Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>)))
        select $"{type.Name}.{member.Name}";

    /// <summary>Types with a property that can be set after they were made.</summary>
    public IEnumerable<string> ChangeableTypes() =>
        from type in Types
        where type.GetProperties(Declared).Any(property => property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        select type.Name;

    /// <summary>Types whose members name a type that is neither the framework's nor ours, with the assembly of that.</summary>
    public IEnumerable<(Type Type, string Assembly)> ForeignTypes() =>
        (from type in Types
         from member in type.GetMembers(Declared)
         from named in TypesOf(member).SelectMany(Parts)
         let name = named.Assembly.GetName().Name!
         where !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("ArticleKit", StringComparison.Ordinal)
         select (type, name)).Distinct();

    /// <summary>Lists of records that are not copied, or make records unequal that hold equal ones.</summary>
    public IEnumerable<string> ListsByReference() =>
        from type in Types
        where IsRecord(type) && !type.IsAbstract
        from property in type.GetProperties(Declared)
        where IsList(property.PropertyType) && property.SetMethod is not null && !IsByValue(type, property)
        select $"{type.Name}.{property.Name}";

    /// <summary>Records that hold a text or a list, and whose description the compiler made, so that it holds all of that.</summary>
    public IEnumerable<string> LongDescriptions() =>
        from type in Types
        where IsRecord(type) && !type.Name.EndsWith("Options", StringComparison.Ordinal) && !type.Name.EndsWith("Columns", StringComparison.Ordinal)
        where type.GetProperties(Declared).Any(property => IsList(property.PropertyType) || (property.Name == "Text" && property.PropertyType == typeof(string)))
        where type.GetMethod(nameof(ToString), Declared, [])!.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        select type.Name;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static bool IsByValue(Type type, PropertyInfo property)
    {
        // Nothing but the list matters, so nothing else is there.
        object first = RuntimeHelpers.GetUninitializedObject(type);
        object second = RuntimeHelpers.GetUninitializedObject(type);
        Type item = property.PropertyType.GetGenericArguments()[0];
        object value = item == typeof(string) ? "a" : RuntimeHelpers.GetUninitializedObject(item);
        foreach (object record in (object[])[first, second])
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(value, 0);
            property.SetValue(record, list);
            list.SetValue(null, 0);
        }

        return Equals(((IEnumerable)property.GetValue(first)!).Cast<object>().Single(), value) && first.Equals(second) && first.GetHashCode() == second.GetHashCode();
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => [.. method.GetParameters().Select(parameter => parameter.ParameterType), method.ReturnType],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
