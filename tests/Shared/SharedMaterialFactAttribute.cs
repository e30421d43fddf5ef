namespace ArticleKit.TestSupport;

/// <summary>A test that needs the shared material; reported as skipped, with the reason, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedMaterialFactAttribute : FactAttribute
{
    public SharedMaterialFactAttribute()
    {
        if (!SharedMaterial.IsPresent)
        {
            Skip = SharedMaterial.Missing;
        }
    }
}
