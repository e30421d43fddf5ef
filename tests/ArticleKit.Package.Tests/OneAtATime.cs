// Each test is a build or more of its own, and a machine has few processors.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
