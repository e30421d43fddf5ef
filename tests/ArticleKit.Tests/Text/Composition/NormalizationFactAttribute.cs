using System.Text;

namespace ArticleKit.Tests.Text.Composition;

/// <summary>A test that compares with the framework's normalization; reported as skipped, with the reason, where there is no ICU for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NormalizationFactAttribute : FactAttribute
{
    public NormalizationFactAttribute()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "é")
        {
            Skip = "The framework normalizes with ICU only, which is not here.";
        }
    }
}
