"""Play a journal again and compare: same law, same content, same rows.

The digest covers decisions, integer states and quantities; euros are left out of it and must
agree to the cent.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW, Journal, Row
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster
from effect_game.play.session import Play, keep_nothing

CENT = 0.005
_MONEY_KEYS = frozenset(
    {
        "cumulative",
        "lives",
        "life",
        "break_even_month",
        "cheaper_share",
        "discount",
        "parties",
        "society",
        "public_purse",
    }
)
"""Keys of a forecast that hold euros, or that are chosen by comparing euros."""


@dataclass(frozen=True, slots=True)
class Replay:
    """`equal`: every recorded outcome came out again; None for a journal of another law, whose recorded
    outcomes stand. digest: of what came out, or then of what is recorded. first_difference: sequence."""

    law: int
    digest: str
    rows: int
    equal: bool | None
    first_difference: int | None


def replay(casus: Casus, journal: Journal, forecaster: Forecaster | None = None) -> Replay:
    """Recompute every outcome of a journal from its decisions, when it is of today's law."""
    if journal.header.law != LAW:
        return Replay(journal.header.law, state_digest(journal), len(journal.rows), None, None)
    engine = forecaster or Forecaster(casus)
    fresh = Play(casus, Journal(header=journal.header), engine, lambda: "", keep_nothing)
    for row in journal.rows:
        if row.kind in r.DECISIONS and not _taken(fresh, row):
            break
    again = fresh.journal.rows
    difference = next(
        (old.sequence for old, new in zip(journal.rows, again, strict=False) if not _equal(old, new)),
        None if len(again) == len(journal.rows) else min(len(again), len(journal.rows)),
    )
    return Replay(
        law=journal.header.law,
        digest=state_digest(fresh.journal),
        rows=len(journal.rows),
        equal=difference is None,
        first_difference=difference,
    )


def _taken(fresh: Play, row: Row) -> bool:
    """Take a recorded decision again; False when the rules refuse it here: somebody changed the file."""
    decision = r.value_of(row.kind, row.version, row.payload)
    try:
        fresh.decide(decision, seat=row.seat)
    except UserError:
        return False
    return True


def state_digest(journal: Journal) -> str:
    """sha256 over the decisions and the money-free outcomes of a journal, in order."""
    header = journal.header
    parts: list[Any] = [[header.household, header.law, header.content_hash, header.seed, header.mode]]
    parts.extend([row.kind, row.seat, _without_money(row.payload)] for row in journal.rows)
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def _without_money(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_money(v) for k, v in value.items() if not _is_money(k)}
    if isinstance(value, list):
        return [_without_money(item) for item in value]
    return f"{value:.9g}" if isinstance(value, float) else value


def _is_money(key: str) -> bool:
    return key.endswith("_eur") or key in _MONEY_KEYS


def _equal(old: Row, new: Row) -> bool:
    return old.kind == new.kind and old.seat == new.seat and _same(old.payload, new.payload)


def _same(old: Any, new: Any) -> bool:
    if isinstance(old, dict) and isinstance(new, dict):
        # A row from before a field was there does not have it.
        return old.keys() <= new.keys() and all(_same(old[k], new[k]) for k in old)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    if isinstance(old, float) or isinstance(new, float):
        return old is not None and new is not None and abs(old - new) <= CENT + 1e-9 * abs(old)
    return bool(old == new)
