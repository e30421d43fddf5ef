"""Analyses the files of a corpus with `articlekit batch` on the workers of a Dask cluster, a file a task.

    python3 dask_batch.py SCHEDULER OUTPUT_FOLDER FILE...

SCHEDULER is an address such as tcp://127.0.0.1:8786, or a number to start so many workers on this machine. FILE is answered in
OUTPUT_FOLDER/FILE.answers.jsonl.gz, which is written under another name and renamed when it is whole. So it does not matter how often a task is tried,
or whether two tries run at once. Files that are there already are left alone: after any failure, run the same command again. What is left of a try that
was killed has a name that begins with a dot.
"""

import os
import subprocess
import sys
import uuid

from distributed import Client, LocalCluster, as_completed


def analyse(source, output):
    """One task: returns the name of the output."""
    if os.path.exists(output):
        return output
    folder, name = os.path.split(output)
    partial = os.path.join(folder, f".{uuid.uuid4().hex}.{name}")
    try:
        subprocess.run([*os.environ.get("ARTICLEKIT", "articlekit").split(), "batch", "--parallelism", "1", "--input", source, "--output", partial], check=True)
        os.replace(partial, output)
    finally:
        if os.path.exists(partial):
            os.remove(partial)
    return output


def main(scheduler, folder, sources):
    os.makedirs(folder, exist_ok=True)
    local = LocalCluster(n_workers=int(scheduler), threads_per_worker=1, dashboard_address=None) if scheduler.isdigit() else None
    failed = 0
    with Client(local or scheduler) as client:
        for worker, info in client.scheduler_info()["workers"].items():
            print("worker", worker, client.run(os.getpid, workers=[worker])[worker], flush=True)
        outputs = [os.path.join(folder, os.path.basename(source) + ".answers.jsonl.gz") for source in sources]
        tasks = client.map(analyse, sources, outputs, retries=3, pure=False)
        for task in as_completed(tasks):
            if task.status == "finished":
                print("done", task.result(), flush=True)
            else:
                failed += 1
                print("failed", task.exception(), file=sys.stderr, flush=True)
    if local:
        local.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
