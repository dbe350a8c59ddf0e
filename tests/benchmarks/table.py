"""The whole table of measurements: `python -m tests.benchmarks.table` writes docs/prestaties.md (minutes);
with --window only its last section, about the window, is measured again.

Only ratios are compared with targets: everything is measured in turn, as CPU time, medians of nine.
"""

import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from effect_game.resources import data_root

ONE_THREAD = "OPENBLAS_NUM_THREADS"
COMMAND = "python -m tests.benchmarks.table"
DOCUMENT = data_root() / "docs" / "prestaties.md"
MEMORY_LIVES = (5_120, 20_480, 100_000)
FREE_CORES = 1.8
WINDOW, WINDOW_ONLY = "## Het venster", "--window"
INTRODUCTION = """\
Het rekent een vast huishouden (`tests/benchmarks/frozen.json`) met een vast plan: 120 maanden, twee armen.
Alles wordt om beurten gemeten in één proces, in tijd van de processor; elk getal is de middelste van negen.
Alleen verhoudingen tellen; de nanoseconden zeggen iets over deze machine.

Wie vergeleken wordt, doet hetzelfde werk. `tests/benchmarks/test_peers.py` bewijst dat de lus en de kern in C
dezelfde levens geven, tot de laatste bit, en het leerboek dezelfde gemiddelden binnen de steekproeffout.
Een blad is het aantal levens dat de motor in één keer rekent.
"""


def processor() -> str:
    """What the system calls it."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def compiler_version() -> str:
    from tests.benchmarks.kernel import compiler
    from tests.benchmarks.report import NO_COMPILER

    command = compiler()
    if command is None:
        return NO_COMPILER
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[0]


def machine() -> list[str]:
    import numpy as np

    return [
        f"- processor: {processor()}, {os.cpu_count()} kernen",
        f"- systeem: {platform.system()} {platform.machine()}",
        f"- Python {platform.python_version()}, NumPy {np.__version__}, C: {compiler_version()}",
    ]


def growth_section(grown: Mapping[str, Mapping[int, float]]) -> list[str]:
    from tests.benchmarks.report import dutch, table

    titles = {
        "runs": (
            "levens",
            "Hele verwachting, bladen van 1.024 levens. Lineair als de tijd per stap gelijk blijft.",
        ),
        "months": ("maanden", "Toestanden en geld per leven. Lineair als de tijd per stap gelijk blijft."),
        "persons": (
            "personen",
            "Alleen toestanden, zelfde plan. Hooguit lineair als de tijd per persoon niet stijgt.",
        ),
        "page": (
            "levens per blad",
            "Alleen toestanden, 4.096 levens. Kleine bladen kosten vooral aanroepen.",
        ),
    }
    lines = ["## Groei", "", "In nanoseconden per leven, maand en arm."]
    for key, (name, words) in titles.items():
        measured = grown[key]
        first = next(iter(measured.values()))
        rows = []
        for size, value in measured.items():
            row = [f"{size:,}".replace(",", "."), dutch(value), dutch(value / first)]
            rows.append([*row, dutch(value / size)] if key == "persons" else row)
        head = [name, "ns", "tegen de eerste"]
        lines += ["", words, "", table([*head, "ns per persoon"] if key == "persons" else head, rows)]
    return lines


def memory_section(found: Mapping[int, tuple[float, float]]) -> list[str]:
    from tests.benchmarks.report import dutch, table

    rows = [
        [f"{lives:,}".replace(",", "."), dutch(before), dutch(after), dutch((after - before) * 1024 / lives)]
        for lives, (before, after) in found.items()
    ]
    head = ["levens", "na het laden (MB)", "hoogste stand (MB)", "erbij per leven (kB)"]
    words = "Hoogste stand van een vers proces, langs dezelfde weg als een verwachting in het spel."
    return ["## Geheugen", "", words, "", table(head, rows)]


def workers_words(cores: float, free: float) -> str:
    from tests.benchmarks.report import dutch

    busy = "genoeg om het te beoordelen" if cores >= FREE_CORES else "te weinig om het te beoordelen"
    return (
        f"Twee werkers kregen samen {dutch(cores)} van de twee kernen: {busy}. Naar hun eigen tijd van de "
        f"processor zouden zij met een vrije kern elk {dutch(free)} keer zo snel zijn als één."
    )


def document(
    values: Mapping[str, float],
    peers: Mapping[str, float],
    parts: Mapping[str, float],
    grown: Mapping[str, Mapping[int, float]],
    memory: Mapping[int, tuple[float, float]],
    two_workers: str,
) -> str:
    from tests.benchmarks.report import dutch, peer_rows, reasons, table, target_rows

    head = ["wat", "doel", "gemeten", "oordeel", "grens in de test"]
    rows = [[name, dutch(seconds)] for name, seconds in parts.items()]
    return "\n".join(
        [
            "# Prestaties",
            "",
            "Voor wie de motor bouwt of controleert. Dit bestand wordt geschreven door",
            "",
            f"    {COMMAND}",
            "",
            *INTRODUCTION.splitlines(),
            "",
            *machine(),
            "",
            "## Doelen",
            "",
            table(head, target_rows(values)),
            "",
            two_workers,
            "",
            *(["Niet gehaald, en waarom:", "", *reasons(values), ""] if reasons(values) else []),
            "## Zelfde werk, nanoseconden per leven, maand en arm",
            "",
            *"\n\n".join(peer_rows(peers)).splitlines(),
            "",
            "## Waar de tijd van de motor zit",
            "",
            table(["deel", "ns per leven, maand en arm"], rows),
            "",
            *growth_section(grown),
            "",
            *memory_section(memory),
            "",
        ]
    )


def measured() -> str:
    """Measure everything; progress on the screen."""
    from tests.benchmarks import measure, memory, workers

    def say(text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    say("collega's")
    peers = measure.against_peers()
    say("delen")
    parts = measure.parts()
    say("wijziging, variantie, kwantielen, maandbanden")
    change, spread, bands = measure.edit(), measure.quantile_share(), measure.monthly_bands()
    values = {
        **measure.peer_ratios(peers),
        "edit": change["tail"] / change["full"],
        "variance": measure.variance(),
        "quantiles": spread["quantiles"] / spread["states"],
        "monthly": bands["textbook"] / bands["engine"],
    }
    say("groei")
    grown = measure.growth()
    say("werkers")
    gain = workers.measure()
    if gain.cores >= FREE_CORES:
        values["workers"] = gain.faster
    say("geheugen")
    found = {lives: memory.of_forecast(lives) for lives in MEMORY_LIVES} if os.name == "posix" else {}
    if found:
        values["memory"] = found[MEMORY_LIVES[-1]][1]
    return document(values, peers, parts, grown, found, workers_words(gain.cores, gain.free))


def window_section() -> str:
    """Measured in a process of its own: here Qt would be another load."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_report"],
        cwd=data_root(),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout


def main(arguments: Sequence[str]) -> int:
    """Start again with one thread for matrix products, as the game's worker does."""
    if os.environ.get(ONE_THREAD) != "1":
        command = [sys.executable, "-m", "tests.benchmarks.table", *arguments]
        return subprocess.call(command, cwd=data_root(), env={**os.environ, ONE_THREAD: "1"})
    if WINDOW_ONLY in arguments:
        engine = DOCUMENT.read_text(encoding="utf-8").partition(f"\n{WINDOW}\n")[0]
    else:
        engine = measured()
    DOCUMENT.write_text(f"{engine.rstrip()}\n\n{window_section()}", encoding="utf-8")
    print(DOCUMENT)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
