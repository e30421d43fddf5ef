// What some cases cost is measured over the whole process, so that nothing else may run meanwhile.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
