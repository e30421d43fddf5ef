namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>What all runs of a campaign have in common.</summary>
/// <param name="Tool">The assembly of the tool.</param>
/// <param name="Silos">How many silos, each a process of its own.</param>
/// <param name="Parallelism">How many articles each analyses at the same time.</param>
/// <param name="Articles">How many articles the job has.</param>
/// <param name="PageLength">The characters of each.</param>
/// <param name="Chunks">About how many chunks the job has.</param>
/// <param name="Outage">How long Redis is away.</param>
internal sealed record CampaignSettings(string Tool, int Silos, int Parallelism, int Articles, int PageLength, int Chunks, TimeSpan Outage);
