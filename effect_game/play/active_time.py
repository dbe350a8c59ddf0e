"""How long people were really at it: the time between rows of a journal, without the breaks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from effect_game.domain.dates import moment

BREAK_MINUTES = 10
"""Spelaanname: longer without a choice or a next page was a break. The longest text of a step is read in two
minutes, and talking one choice over takes less than this; a coffee break is longer."""

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of time without a break. minutes: whole ones; those of all sittings add up to the total."""

    start: datetime
    end: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class ActiveTime:
    """minutes: whole, rounded down. sittings: with a break between each two."""

    minutes: int
    sittings: tuple[Sitting, ...]


def active_time(runs: Iterable[Iterable[str]]) -> ActiveTime:
    """Of one or more runs, each as the moments of its rows (ISO 8601) in order.

    What was played at the same time in two runs counts once. A moment that cannot be read is left out; a
    clock that was put back adds nothing.
    """
    spans = sorted(span for moments in runs for span in _spans(moments))
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return _counted(joined)


def _spans(moments: Iterable[str]) -> Iterable[Span]:
    """What lies between two rows, when it is no break."""
    # Without a zone a moment could be any hour; with one, moments can be compared.
    read = [found for found in map(moment, moments) if found is not None]
    for before, after in pairwise(read):
        if 0 < (after - before).total_seconds() <= 60 * BREAK_MINUTES:
            yield before, after


def _counted(spans: Sequence[Span]) -> ActiveTime:
    """Whole minutes per sitting, so that they add up to the whole minutes of all."""
    sittings, seconds, told = [], 0.0, 0
    for start, end in spans:
        seconds += (end - start).total_seconds()
        minutes = int(seconds // 60) - told
        told += minutes
        sittings.append(Sitting(start, end, minutes))
    return ActiveTime(told, tuple(sittings))
