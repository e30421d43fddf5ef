// Notebooks write to the console and open files from their folder, both of which a process has once.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
