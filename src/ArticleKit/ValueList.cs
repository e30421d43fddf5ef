using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ArticleKit;

/// <summary>
/// A list that cannot change and that equals every other with equal items in the same order, so that the records which hold one are
/// equal where what they hold is.
/// </summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>A copy of a list; the list itself if it is one of these, and an empty one for null.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Named as the type that it makes; seen by this library only.")]
    public static ValueList<T> Of(IEnumerable<T>? items) => items switch
    {
        ValueList<T> list => list,
        null => Empty,
        _ => items.ToArray() is { Length: > 0 } copy ? new ValueList<T>(WithoutNull(copy)) : Empty,
    };

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Who reads results, from JSON too, relies on what the types say.
    private static T[] WithoutNull(T[] items) => Array.TrueForAll(items, item => item is not null)
        ? items
        : throw new ArgumentException("An item of the list is null.", nameof(items));

    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
