using System.Buffers;
using System.Runtime.InteropServices;

namespace ArticleKit.Text.Segmentation;

/// <summary>Collects items in an array that is borrowed from the shared pool, so that only the result is allocated.</summary>
/// <typeparam name="T">The type of the items; holds no references, so that nothing must be cleared.</typeparam>
internal sealed class PooledBuffer<T>(int capacity) : IDisposable
    where T : unmanaged
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);
    private int _count;

    public int Count => _count;

    public ReadOnlySpan<T> Items => _items.AsSpan(0, _count);

    /// <summary>The items, to be changed in place; valid until one is added.</summary>
    public Span<T> Changeable => _items.AsSpan(0, _count);

    public void Add(T item)
    {
        T[] items = _items;
        int count = _count;
        if ((uint)count < (uint)items.Length)
        {
            items[count] = item;
            _count = count + 1;
        }
        else
        {
            Grow(item);
        }
    }

    public void Clear() => _count = 0;

    /// <summary>A new array of the items.</summary>
    public T[] ToArray() => Items.ToArray();

    /// <summary>A new list of the items that nobody can change.</summary>
    public IReadOnlyList<T> ToImmutable() => ImmutableCollectionsMarshal.AsImmutableArray(ToArray());

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = [];
            _count = 0;
        }
    }

    private void Grow(T item)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * _items.Length, 16));
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
        _items[_count++] = item;
    }
}
