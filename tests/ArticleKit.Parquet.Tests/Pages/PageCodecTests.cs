using ArticleKit.Parquet.Pages;

namespace ArticleKit.Parquet.Tests.Pages;

public sealed class PageCodecTests
{
    [Fact]
    public void Unpack_UnknownCodecInAnyCulture_SaysTheSame()
    {
        byte[] buffer = [];
        Action unpack = () => PageCodec.Unpack(-3, new byte[1], 1, ref buffer);

        SignCulture.Run(() => unpack.Should().Throw<InvalidDataException>().WithMessage("*(codec -3).", "not with the sign of the culture"));
    }
}
