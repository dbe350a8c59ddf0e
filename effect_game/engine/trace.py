"""What happened: the integer record of one arm over a block of lives."""

from dataclasses import dataclass, replace
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Trace:
    """One arm of a block; runs lie next to each other on the last axis.

    levels (C, M+1, runs) int8, 0..4; flags (S, M+1, runs) bool: index i is the state at the end of
    month start_from_month + i, index 0 the state it starts from. hits (E, M, runs) bool, active
    (I, M, runs) uint8 (0 or an intensity code 1..3) and started (I, M, runs) bool: index i is
    month start_from_month + i + 1. started is never True for what ran before month 1.
    Row ids name the first axis, in the order of the model; states of categorical rows are the last
    situations, their moves the last events. Levels are as they are seen, so at the level at which a
    situation holds a cell. start_from_month is 0 for a full run.
    """

    first_run: int
    cells: tuple[str, ...]
    situations: tuple[str, ...]
    events: tuple[str, ...]
    interventions: tuple[str, ...]
    levels: NDArray[np.int8]
    flags: NDArray[np.bool_]
    hits: NDArray[np.bool_]
    active: NDArray[np.uint8]
    started: NDArray[np.bool_]
    start_from_month: int = 0

    @property
    def runs(self) -> int:
        return int(self.levels.shape[2])

    @property
    def months(self) -> int:
        """The last month it covers."""
        return self.start_from_month + int(self.levels.shape[1]) - 1


def join(head: Trace, tail: Trace) -> Trace:
    """The months of `head` up to where `tail` starts, then `tail`; both of the same lives."""
    kept = tail.start_from_month - head.start_from_month
    same_lives = (head.first_run, head.runs) == (tail.first_run, tail.runs)
    if not same_lives or not 0 <= kept < head.levels.shape[1]:
        raise ValueError("the tail does not continue the head")
    return replace(
        head,
        levels=np.concatenate((head.levels[:, :kept], tail.levels), axis=1),
        flags=np.concatenate((head.flags[:, :kept], tail.flags), axis=1),
        hits=np.concatenate((head.hits[:, :kept], tail.hits), axis=1),
        active=np.concatenate((head.active[:, :kept], tail.active), axis=1),
        started=np.concatenate((head.started[:, :kept], tail.started), axis=1),
    )


def trace_digest(trace: Trace) -> str:
    """sha256 of all states in order of row id; one byte per value, so equal on every machine."""
    digest = sha256(f"{trace.first_run} {trace.start_from_month} {trace.levels.shape}".encode())
    parts = (
        (trace.cells, trace.levels),
        (trace.situations, trace.flags),
        (trace.events, trace.hits),
        (trace.interventions, trace.active),
        (trace.interventions, trace.started),
    )
    for ids, values in parts:
        for row in sorted(range(len(ids)), key=ids.__getitem__):
            digest.update(ids[row].encode() + b"\n")
            digest.update(np.ascontiguousarray(values[row]).tobytes())
    return digest.hexdigest()
