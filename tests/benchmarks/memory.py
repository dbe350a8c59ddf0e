"""Peak memory of one forecast in a process of its own: `python -m tests.benchmarks.memory LIVES`.

Prints kilobytes twice: after loading, and at the end. Only where the system tells it (not on Windows).
"""

import subprocess
import sys
from pathlib import Path

from effect_game.resources import data_root
from tests.benchmarks.frozen import frozen
from tests.benchmarks.measure import Subject


def peak_kilobytes() -> int:
    """The largest resident set of this process so far."""
    status = Path("/proc/self/status")
    if status.exists():
        # What getrusage tells on Linux begins with the size of the process that started this one.
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


def of_forecast(runs: int) -> tuple[float, float]:
    """(megabytes after loading, at the end) of a forecast over `runs` lives in a fresh process."""
    command = [sys.executable, "-m", "tests.benchmarks.memory", str(runs)]
    done = subprocess.run(command, cwd=data_root(), capture_output=True, text=True, check=True)
    before, after = (int(word) / 1024 for word in done.stdout.split())
    return before, after


if __name__ == "__main__":
    subject = Subject(frozen())
    subject.forecast(64)
    loaded = peak_kilobytes()
    subject.forecast(int(sys.argv[1]))
    print(loaded, peak_kilobytes())
