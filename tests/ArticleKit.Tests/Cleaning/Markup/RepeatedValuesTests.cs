using ArticleKit.Cleaning.Markup;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Markup;

public sealed class RepeatedValuesTests
{
    [Fact]
    public void Of_AnyValues_AreWhatEscapingMakesOfThem()
    {
        Gen.String[Gen.Char["ab \"<\0&"], 0, 80].Array[0, 50].Sample(values =>
        {
            var repeated = new RepeatedValues();
            foreach (string value in values)
            {
                repeated.Of(value).Should().Be(EscapedMarkup.Of(value, EscapedMarkup.InAttributes));
            }
        });
    }

    [Fact]
    public void Of_SameValueAgain_IsSameString()
    {
        var repeated = new RepeatedValues();

        string first = repeated.Of("menu-item");

        repeated.Of("menu-item".ToCharArray()).Should().BeSameAs(first);
    }
}
