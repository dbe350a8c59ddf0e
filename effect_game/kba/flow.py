"""From who puts in to who gains: no ledger says whose euro went where, so they are matched in proportion.

Each payer's amount is divided over all gainers by what they gain. Where gainers together gain more than
payers put in, the rest is money that nobody had to spend; where they gain less, it is money that did not come
back. Amounts are whole steps and add up along both sides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

MOST_SIDE = 8
UNSPENT, NOT_BACK, OTHERS = "unspent", "not_back", "others"
"""Ends that are no party: money nobody had to spend, money that did not come back, the smallest together."""


@dataclass(frozen=True, slots=True)
class End:
    """One end: a key of the caller's, UNSPENT, NOT_BACK or OTHERS; euros above zero."""

    key: str
    eur: int


@dataclass(frozen=True, slots=True)
class Band:
    """Euros from a left end to a right end."""

    payer: str
    gainer: str
    eur: int


@dataclass(frozen=True, slots=True)
class Flow:
    """At most eight ends a side, largest first; bands above zero, in the order of the ends."""

    left: tuple[End, ...]
    right: tuple[End, ...]
    bands: tuple[Band, ...]


def flow_of(differences_eur: Sequence[tuple[str, int]], step_eur: int) -> Flow:
    """Of (key, whole euros in steps): below zero puts in, above zero gains; what is zero stays out."""
    payers = [End(key, -eur) for key, eur in differences_eur if eur < 0]
    gainers = [End(key, eur) for key, eur in differences_eur if eur > 0]
    put_in, gained = (sum(end.eur for end in side) for side in (payers, gainers))
    left = _side(payers, UNSPENT, gained - put_in)
    right = _side(gainers, NOT_BACK, put_in - gained)
    table = _matched([end.eur // step_eur for end in left], [end.eur // step_eur for end in right])
    bands = tuple(
        Band(payer.key, gainer.key, units * step_eur)
        for payer, row in zip(left, table, strict=True)
        for gainer, units in zip(right, row, strict=True)
        if units
    )
    return Flow(left, right, bands)


def _side(ends: Sequence[End], balance: str, missing_eur: int) -> tuple[End, ...]:
    """Largest first, the smallest together when there are too many, the balance last."""
    most = MOST_SIDE - (1 if missing_eur > 0 else 0)
    kept = sorted(ends, key=lambda end: -end.eur)
    if len(kept) > most:
        rest = sum(end.eur for end in kept[most - 1 :])
        kept = [*kept[: most - 1], End(OTHERS, rest)]
    return (*kept, End(balance, missing_eur)) if missing_eur > 0 else tuple(kept)


def _matched(rows: Sequence[int], columns: Sequence[int]) -> list[list[int]]:
    """Whole units in proportion to both sides, with exactly these sums of rows and columns."""
    whole = sum(rows)
    if not whole:
        return [[0] * len(columns) for _ in rows]
    made = [[row * column // whole for column in columns] for row in rows]
    row_left = [row - sum(cells) for row, cells in zip(rows, made, strict=True)]
    column_left = [column - sum(cells[c] for cells in made) for c, column in enumerate(columns)]
    places = [(r, c) for r in range(len(rows)) for c in range(len(columns))]
    places.sort(key=lambda place: (-(rows[place[0]] * columns[place[1]] % whole), place))
    # What flooring left goes to the largest remainders first; the second round gives the last units away.
    for often in (1, whole):
        for r, c in places:
            units = min(often, row_left[r], column_left[c])
            made[r][c] += units
            row_left[r] -= units
            column_left[c] -= units
    return made
