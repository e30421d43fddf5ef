using System.Globalization;
using ArticleKit.Parquet.Metadata;

namespace ArticleKit.Parquet.Values;

/// <summary>Reads the values of a page that are not null, one at a time.</summary>
internal abstract class ValueReader
{
    private const int Plain = 0;
    private const int PlainDictionary = 2;
    private const int DeltaBinaryPacked = 5;
    private const int DeltaLengthByteArray = 6;
    private const int DeltaByteArray = 7;
    private const int DictionaryIndexes = 8;

    /// <summary>Reads values.</summary>
    /// <param name="data">How they are written.</param>
    /// <param name="encoding">In which way.</param>
    /// <param name="type">What they are.</param>
    /// <param name="dictionary">The dictionary of the column; null if it has none.</param>
    /// <exception cref="InvalidDataException">They are damaged, or written in another way.</exception>
    public static ValueReader Of(ReadOnlyMemory<byte> data, int encoding, StoredType type, IReadOnlyList<ReadOnlyMemory<byte>>? dictionary)
    {
        bool isString = type.Physical == PhysicalType.ByteArray;
        return encoding switch
        {
            Plain => new PlainReader(data, type),
            PlainDictionary or DictionaryIndexes => new DictionaryReader(data, dictionary ?? throw Varint.Damaged()),
            DeltaBinaryPacked when !isString => new DeltaNumberReader(data, type),
            DeltaLengthByteArray when isString => new DeltaLengthReader(data),
            DeltaByteArray when isString => new DeltaStringReader(data),
            _ => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"A column is written in a way that is not read (encoding {encoding}).")),
        };
    }

    /// <summary>Reads the next value; a number as its decimal digits.</summary>
    /// <returns>The value, good until the next is read.</returns>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public abstract ReadOnlyMemory<byte> Next();
}
