namespace ArticleKit.Parquet.Metadata;

/// <summary>Reads the schema of a file, which lists a tree depth first; only its top is of interest here.</summary>
internal static class SchemaReader
{
    private const int Required = 0;
    private const int Optional = 1;
    private const int Repeated = 2;

    /// <summary>Reads the columns at the top.</summary>
    /// <param name="reader">Stands before the list.</param>
    /// <param name="type">The type of the field that holds it.</param>
    public static List<FileColumn> Read(ref ThriftReader reader, ThriftType type)
    {
        List<FileColumn> columns = [];
        Stack<int> childrenLeft = [];
        int ordinal = 0;
        int count = reader.ReadStructs(type);
        for (int i = 0; i < count; i++)
        {
            Element element = ReadElement(ref reader);
            if (i == 0)
            {
                childrenLeft.Push(element.Children);
                continue;
            }

            while (childrenLeft.TryPeek(out int left) && left <= 0)
            {
                childrenLeft.Pop();
            }

            if (childrenLeft.Count == 0)
            {
                throw new InvalidDataException("The metadata is damaged: its schema has columns that belong nowhere.");
            }

            childrenLeft.Push(childrenLeft.Pop() - 1);
            bool isGroup = element.Type is null;
            if (childrenLeft.Count == 1)
            {
                columns.Add(new FileColumn(
                    element.Name, isGroup ? -1 : ordinal, element.Type, element.Repetition == Repeated, element.Repetition != Required, element.Meaning));
            }

            if (isGroup)
            {
                childrenLeft.Push(element.Children);
            }
            else
            {
                ordinal++;
            }
        }

        return columns;
    }

    private static Element ReadElement(ref ThriftReader reader)
    {
        (string name, PhysicalType? physical, int repetition, int children) = ("", null, Optional, 0);
        (int? converted, int scale, ValueMeaning? logical) = (null, 0, null);
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    physical = (PhysicalType)reader.ReadInt32(type);
                    break;
                case 3:
                    repetition = reader.ReadInt32(type);
                    break;
                case 4:
                    name = reader.ReadString(type);
                    break;
                case 5:
                    children = reader.ReadInt32(type);
                    break;
                case 6:
                    converted = reader.ReadInt32(type);
                    break;
                case 7:
                    scale = reader.ReadInt32(type);
                    break;
                case 10:
                    logical = MeaningReader.ReadLogicalType(ref reader, type);
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        ValueMeaning meaning = logical ?? (converted is { } older ? MeaningReader.OfConvertedType(older, scale) : ValueMeaning.AsStored);
        return new Element(name, physical, repetition, children, meaning);
    }

    private readonly record struct Element(string Name, PhysicalType? Type, int Repetition, int Children, ValueMeaning Meaning);
}
