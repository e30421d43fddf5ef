using ArticleKit.Parquet.Metadata;
using ArticleKit.Parquet.Values;

namespace ArticleKit.Parquet.Tests.Values;

public sealed class ValueReaderTests
{
    [Fact]
    public void Of_UnknownEncodingInAnyCulture_SaysTheSame()
    {
        Action read = () => ValueReader.Of(new byte[1], -3, new StoredType(PhysicalType.ByteArray, IsUnsigned: false), dictionary: null);

        SignCulture.Run(() => read.Should().Throw<InvalidDataException>().WithMessage("*(encoding -3).", "not with the sign of the culture"));
    }
}
