"""More runs for one document: each casus once, the oldest first, whatever order the files came in."""

from collections.abc import Sequence

from effect_game.documents.opened import Run


def each_once(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Of two copies of the same casus the one that went further."""
    found: dict[str, Run] = {}
    for run in runs:
        key = run.journal.header.casus
        if key not in found or len(run.journal.rows) > len(found[key].journal.rows):
            found[key] = run
    return tuple(sorted(found.values(), key=lambda run: (run.utc, run.journal.header.casus)))
