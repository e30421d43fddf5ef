using System.Text.Json;
using Orleans.Storage;

namespace ArticleKit.Orleans.Tests.Grains;

/// <summary>A storage of grains that keeps what is written, and not what is changed later.</summary>
internal sealed class KeptState : IGrainStorage
{
    private readonly Dictionary<(string Name, GrainId Grain), string> _states = [];

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (_states.TryGetValue((stateName, grainId), out string? state))
        {
            (grainState.State, grainState.RecordExists) = (JsonSerializer.Deserialize<T>(state)!, true);
        }

        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _states[(stateName, grainId)] = JsonSerializer.Serialize(grainState.State);
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _states.Remove((stateName, grainId));
        return Task.CompletedTask;
    }
}
