"""What of a casus goes along in a file, and what of such a file is known here already.

A text about a case of one's own stays where it was written unless its owner ticked it. In a file its row says
that the text was left out, so the rows still count on and play again as they were.
"""

from dataclasses import replace

from effect_game.domain.journal import Journal, Row
from effect_game.play import rows as r

_LEFT_OUT = r.NoteOwnCase("", left_out=True)


def to_share(journal: Journal, own_case: r.NoteOwnCase | None) -> Journal:
    """The journal as it may leave this computer.

    own_case: as it stands in the end. Every other version goes out: an earlier one may hold a name that was
    taken out again, and a tick may have been taken back.
    """
    shared = own_case if own_case is not None and own_case.share else None
    rows = tuple(_without_text(row) if _is_private(row, shared) else row for row in journal.rows)
    return replace(journal, rows=rows)


def own_case_in(journal: Journal) -> r.NoteOwnCase | None:
    """The text about a case of one's own as it stands after the last row; None without one."""
    return next((value for row in reversed(journal.rows) if (value := _value(row)) is not None), None)


def leaves_out(journal: Journal, own_case: r.NoteOwnCase | None) -> bool:
    """Whether `to_share` leaves a text out."""
    return to_share(journal, own_case) != journal


def as_kept(journal: Journal, kept: Journal) -> Journal:
    """A journal from a file in which each own case is as it is kept here, where one of both left it out."""
    if kept.header != journal.header:
        return journal
    here = {row.sequence: row for row in kept.rows}
    return replace(journal, rows=tuple(_of_both(row, here.get(row.sequence)) for row in journal.rows))


def _of_both(row: Row, kept: Row | None) -> Row:
    if kept is None or _without_text(row) != _without_text(kept):
        return row
    return kept if _value(row) == _LEFT_OUT or _value(kept) == _LEFT_OUT else row


def _is_private(row: Row, shared: r.NoteOwnCase | None) -> bool:
    value = _value(row)
    return value is not None and bool(value.text) and value != shared


def _value(row: Row) -> r.NoteOwnCase | None:
    if r.KINDS.get(row.kind) is not r.NoteOwnCase:
        return None
    value: r.NoteOwnCase = r.value_of(row.kind, row.version, row.payload)
    return value


def _without_text(row: Row) -> Row:
    """The row with its own case left out; any other row as it is."""
    return row if _value(row) is None else replace(row, payload=r.payload_of(_LEFT_OUT))
