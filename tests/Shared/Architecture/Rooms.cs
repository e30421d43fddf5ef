namespace ArticleKit.TestSupport.Architecture;

/// <summary>The rooms of an assembly: the namespaces directly below its root. What is in the root itself is at the door.</summary>
/// <param name="code">The assembly.</param>
/// <param name="root">Its root namespace.</param>
/// <param name="atTheDoor">Types that are at the door by what they do, though their names say otherwise.</param>
internal sealed class Rooms(CompiledCode code, string root, params string[] atTheDoor)
{
    private readonly (string User, string Type)[] _uses = [.. code.OwnUses()];

    /// <summary>The names of all rooms that have any code.</summary>
    public IEnumerable<string> Names => _uses.Select(use => Of(use.User)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The room of a type; null at the door, and for what was generated or taken over from elsewhere.</summary>
    public string? Of(string type) =>
        !atTheDoor.Contains(type) && type.StartsWith(root + ".", StringComparison.Ordinal) && type[(root.Length + 1)..].Split('.') is [var room, _, ..] ? room : null;

    /// <summary>The other rooms that a room knows.</summary>
    public string[] KnownBy(string room) => [.. TypesKnownBy(room).Select(Of).OfType<string>().Distinct(StringComparer.Ordinal).Where(used => used != room)];

    /// <summary>The types of the root that a room knows, by their names in it.</summary>
    public string[] DoorKnownBy(string room) =>
        [.. TypesKnownBy(room).Where(type => Of(type) is null && type.StartsWith(root + ".", StringComparison.Ordinal)).Select(type => type[(root.Length + 1)..]).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> TypesKnownBy(string room) => _uses.Where(use => Of(use.User) == room).Select(use => use.Type);
}
