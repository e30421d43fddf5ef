using System.Text;

namespace ArticleKit.Parquet.Metadata;

/// <summary>
/// Reads what is written in Thrift's compact protocol (Apache Thrift, "Thrift Compact protocol encoding"), as the metadata of Parquet files is.
/// Nothing is believed that a file says of itself: no memory is taken for what is not there, and nothing is nested more deeply than the format needs.
/// </summary>
internal ref struct ThriftReader(ReadOnlySpan<byte> bytes)
{
    // Of Parquet's own structures none is nested more than eight deep.
    private const int MaxDepth = 32;
    private const int MaxVarintLength = 10;

    private readonly int _length = bytes.Length;
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>How many bytes are read.</summary>
    public readonly int Position => _length - _rest.Length;

    /// <summary>Reads the head of a field.</summary>
    /// <param name="id">The number of the field before, 0 at the beginning of a structure; that of this one afterwards.</param>
    /// <param name="type">Its type; a truth value is its own.</param>
    /// <returns>False at the end of the structure.</returns>
    /// <exception cref="EndOfStreamException">The bytes end before.</exception>
    /// <exception cref="InvalidDataException">The bytes are no such structure.</exception>
    public bool ReadField(ref int id, out ThriftType type)
    {
        byte head = ReadByte();
        type = (ThriftType)(head & 0x0F);
        if (head == 0)
        {
            return false;
        }

        int step = head >> 4;
        id = step == 0 ? ReadInt32() : id + step;
        return true;
    }

    /// <summary>Reads the head of a list.</summary>
    /// <returns>The number of its items, each of which takes a byte at least.</returns>
    public int ReadList(out ThriftType itemType)
    {
        byte head = ReadByte();
        itemType = (ThriftType)(head & 0x0F);
        int count = head >> 4;
        return CheckCount(count < 15 ? (ulong)count : ReadVarint());
    }

    /// <summary>Reads the head of a list of structures.</summary>
    public int ReadStructs(ThriftType type)
    {
        Expect(type, ThriftType.List);
        int count = ReadList(out ThriftType itemType);
        if (count > 0)
        {
            Expect(itemType, ThriftType.Struct);
        }

        return count;
    }

    public int ReadInt32(ThriftType type)
    {
        Expect(type, ThriftType.Int32);
        return ReadInt32();
    }

    public long ReadInt64(ThriftType type)
    {
        Expect(type, ThriftType.Int64);
        return ReadZigzag();
    }

    public string ReadString(ThriftType type)
    {
        Expect(type, ThriftType.Binary);
        return Encoding.UTF8.GetString(Take(CheckCount(ReadVarint())));
    }

    /// <summary>Checks the type of a field.</summary>
    /// <exception cref="InvalidDataException">It is another.</exception>
    public static void Expect(ThriftType type, ThriftType expected)
    {
        if (type != expected)
        {
            throw new InvalidDataException($"The metadata is damaged: it has a {type} where a {expected} belongs.");
        }
    }

    /// <summary>Passes over the value of a field.</summary>
    public void Skip(ThriftType type) => Skip(type, 0);

    private void Skip(ThriftType type, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidDataException("The metadata is nested too deeply.");
        }

        switch (type)
        {
            case ThriftType.True or ThriftType.False:
                break;
            case ThriftType.Byte:
                Take(1);
                break;
            case ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64:
                ReadVarint();
                break;
            case ThriftType.Double:
                Take(sizeof(double));
                break;
            case ThriftType.Binary:
                Take(CheckCount(ReadVarint()));
                break;
            case ThriftType.Uuid:
                Take(16);
                break;
            case ThriftType.List or ThriftType.Set:
                SkipItems(ReadList(out ThriftType itemType), itemType, depth);
                break;
            case ThriftType.Map:
                SkipMap(depth);
                break;
            case ThriftType.Struct:
                for (int id = 0; ReadField(ref id, out ThriftType field);)
                {
                    Skip(field, depth + 1);
                }

                break;
            default:
                throw new InvalidDataException("The metadata is damaged: it has a value of an unknown type.");
        }
    }

    private void SkipItems(int count, ThriftType type, int depth)
    {
        if (type is ThriftType.True or ThriftType.False)
        {
            // In lists, unlike in fields, truth values are bytes.
            Take(count);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            Skip(type, depth + 1);
        }
    }

    private void SkipMap(int depth)
    {
        int count = CheckCount(ReadVarint());
        byte types = count == 0 ? (byte)0 : ReadByte();
        for (int i = 0; i < count; i++)
        {
            SkipItems(1, (ThriftType)(types >> 4), depth);
            SkipItems(1, (ThriftType)(types & 0x0F), depth);
        }
    }

    private byte ReadByte() => Take(1)[0];

    private int ReadInt32() => (int)ReadZigzag();

    private long ReadZigzag()
    {
        ulong value = ReadVarint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (int i = 0; i < MaxVarintLength; i++)
        {
            byte part = ReadByte();
            value |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("The metadata is damaged: it has a number without an end.");
    }

    private readonly int CheckCount(ulong count) => count <= (ulong)_rest.Length ? (int)count : throw new EndOfStreamException("The metadata ends before its end.");

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _rest.Length)
        {
            throw new EndOfStreamException("The metadata ends before its end.");
        }

        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
