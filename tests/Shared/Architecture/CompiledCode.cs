using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ArticleKit.TestSupport.Architecture;

/// <summary>What the code of an assembly uses of others, as it was compiled: no source, comment or using can hide or feign anything.</summary>
internal sealed class CompiledCode : IDisposable
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public CompiledCode(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>The full names of all types of other assemblies that are named anywhere.</summary>
    public IEnumerable<string> Types => _metadata.TypeReferences.Select(NameOf);

    /// <summary>The assemblies that are referred to.</summary>
    public IEnumerable<string> Assemblies => _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name));

    /// <summary>The functions of the system's own libraries that are called without .NET.</summary>
    public IEnumerable<string> Imports => _metadata.MethodDefinitions.Select(handle => _metadata.GetMethodDefinition(handle))
        .Where(method => method.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl)).Select(method => _metadata.GetString(method.Name));

    /// <summary>Each use of a member of another assembly: the type whose code uses it, and the member as <c>Namespace.Type.Name</c>.</summary>
    public IEnumerable<(string User, string Member)> Uses()
    {
        foreach (MethodDefinitionHandle handle in _metadata.MethodDefinitions)
        {
            MethodDefinition method = _metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            string user = NameOf(method.GetDeclaringType());
            foreach (int token in Tokens(_file.GetMethodBody(method.RelativeVirtualAddress).GetILContent()))
            {
                if (MemberOf(MetadataTokens.EntityHandle(token)) is { } member)
                {
                    yield return (user, member);
                }
            }
        }
    }

    /// <summary>Each use of a type of the assembly itself by another of it, both as the outermost: in code, as a base and as an interface.</summary>
    public IEnumerable<(string User, string Type)> OwnUses()
    {
        foreach (TypeDefinition type in _metadata.TypeDefinitions.Select(_metadata.GetTypeDefinition))
        {
            string user = NameOf(type);
            IEnumerable<EntityHandle> named = type.GetInterfaceImplementations().Select(handle => _metadata.GetInterfaceImplementation(handle).Interface).Append(type.BaseType);
            IEnumerable<EntityHandle> coded = type.GetMethods().Select(_metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0)
                .SelectMany(method => Tokens(_file.GetMethodBody(method.RelativeVirtualAddress).GetILContent())).Select(MetadataTokens.EntityHandle);
            foreach (string used in named.Concat(coded).Select(OwnTypeOf).OfType<string>().Where(used => used != user))
            {
                yield return (user, used);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The tokens of methods, fields and types in a piece of code (ECMA-335, partition III).</summary>
    private static IEnumerable<int> Tokens(ImmutableArray<byte> code)
    {
        for (int i = 0; i < code.Length;)
        {
            int value = code[i++];
            OpCode operation = OpCodes[value == 0xFE ? (value << 8) | code[i++] : value];
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code.AsSpan().Slice(i, sizeof(int)));
            }

            i += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code.AsSpan().Slice(i, sizeof(int)))),
                _ => 4,
            };
        }
    }

    private string? MemberOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodSpecification => MemberOf(_metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        HandleKind.MemberReference when _metadata.GetMemberReference((MemberReferenceHandle)handle) is var member && member.Parent.Kind == HandleKind.TypeReference =>
            $"{NameOf((TypeReferenceHandle)member.Parent)}.{_metadata.GetString(member.Name)}",
        _ => null,
    };

    private string? OwnTypeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition when !handle.IsNil => NameOf((TypeDefinitionHandle)handle),
        HandleKind.MethodDefinition => NameOf(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.FieldDefinition => NameOf(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MethodSpecification => OwnTypeOf(_metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        _ => null,
    };

    private string NameOf(TypeReferenceHandle handle)
    {
        TypeReference type = _metadata.GetTypeReference(handle);
        string name = _metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf((TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : type.Namespace.IsNil ? name : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    /// <summary>The outermost type, since the compiler makes types of its own within.</summary>
    private string NameOf(TypeDefinitionHandle handle) => NameOf(_metadata.GetTypeDefinition(handle));

    private string NameOf(TypeDefinition type)
    {
        return type.GetDeclaringType() is { IsNil: false } outer ? NameOf(outer) : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }
}
