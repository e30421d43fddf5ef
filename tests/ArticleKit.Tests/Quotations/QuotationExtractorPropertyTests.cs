using System.Diagnostics;
using ArticleKit.Quotations;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Quotations;

public class QuotationExtractorPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
                "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "``", "''", " ", "Anna Berg ", "he ", "said ", "told ", "according to ", "the mayor ",
                "a ", "dogs' ", "12", ", ", ". ", ": ", "?", "—", "\n\n", "\n", "\0", "\uDC00", "橋", "Mr. ", "(", ")", "who ", "de ", "of ", "\u00A0", "...")
            .Array[0, 80].Select(string.Concat));

    [Fact]
    public void Extract_AnyText_KeepsEveryPromise() => Gen.Select(Texts, Gen.OneOf<string?>(null, "en", "de", "fr", "und", ""), Gen.Bool).Sample((text, language, phrases) =>
    {
        int end = 0;
        foreach (Quotation quotation in QuotationExtractor.Extract(text, new QuotationOptions { Language = language, IncludePhrases = phrases }))
        {
            quotation.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            end = quotation.Span.End;
            end.Should().BeLessThanOrEqualTo(text.Length);
            quotation.ContentSpan.Start.Should().BeGreaterThanOrEqualTo(quotation.Span.Start);
            quotation.ContentSpan.End.Should().BeLessThanOrEqualTo(quotation.Span.End);
            quotation.Text.Should().NotBeNullOrWhiteSpace();
            (quotation.Speaker is null).Should().Be(quotation.SpeakerSpan is null);
            (quotation.Verb is null).Should().Be(quotation.VerbSpan is null);
            Fold(quotation.SpeakerSpan, text).Should().Be(quotation.Speaker);
            Fold(quotation.VerbSpan, text).Should().Be(quotation.Verb);
            (phrases || quotation.Kind != QuotationKind.Phrase).Should().BeTrue();
        }
    });

    [Fact]
    public void Extract_SameTextTwice_GivesTheSame() =>
        Texts.Sample(text => QuotationExtractor.Extract(text).Should().Equal(QuotationExtractor.Extract(TextDocument.Parse(text))));

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a ")]
    [InlineData("a\" ")]
    [InlineData("“'‘«\"")]
    [InlineData("'s a' ")]
    [InlineData("\"12\" ")]
    [InlineData("x\"")]
    [InlineData("\"A b c d,\" John Smith said. ")]
    [InlineData("John Smith met Ann Lee. \"A b c d,\" he said. ")]
    [InlineData("\"He said it.\n\n")]
    public void Extract_HostileText_TakesTimeInProportion(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000));
        long start = Stopwatch.GetTimestamp();

        QuotationExtractor.Extract(text, new QuotationOptions { IncludePhrases = true });

        // It takes a second at most; what grew with the square would take hours.
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Extract_ApostrophesBehindAParagraphLeftOpen_TakeTimeInProportion()
    {
        string text = "'a b\n\n'tis " + string.Concat(Enumerable.Repeat("dogs' a ", 1_000_000));
        long start = Stopwatch.GetTimestamp();

        QuotationExtractor.Extract(text, new QuotationOptions { Language = "en" }).Should().BeEmpty();

        // It takes less than a second; what grew with the square took five minutes.
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData('"')]
    [InlineData('«')]
    [InlineData('\'')]
    public void Extract_RuledLine_QuotesNothing(char mark) =>
        QuotationExtractor.Extract("We go.\n\n" + new string(mark, 5_000_000) + "\n\nWe stay.", new QuotationOptions { IncludePhrases = true }).Should().BeEmpty();

    [Fact]
    public void Extract_TenMegabytesWithoutABlank_AreRead() =>
        QuotationExtractor.Extract("\"" + new string('x', 10_000_000), new QuotationOptions { IncludePhrases = true }).Should().ContainSingle().Which.IsClosed.Should().BeFalse();

    private static string? Fold(TextSpan? span, string text) =>
        span is { } place ? string.Join(' ', place.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
