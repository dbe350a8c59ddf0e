"""Journals to keep: small ones by hand and any at all from hypothesis."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from effect_game.domain.journal import FORMAT, LAW, Header, Journal, Row
from effect_game.store.database import Store
from effect_game.store.digest import sha256_hex

UTC = "2026-01-02T03:04:05Z"
CONTENT = b'{"household":"household:test"}'
BIG_TEXT = "x" * 40_000


def make_header(casus: str = "c1", content: bytes = CONTENT, **changes: Any) -> Header:
    header = Header(
        format=FORMAT,
        casus=casus,
        household="household:test",
        title="Een huis",
        app_version="0.1.0",
        law=LAW,
        content_hash=sha256_hex(content),
        seed=1,
        mode="basic",
    )
    return replace(header, **changes)


def make_row(sequence: int, *, kind: str = "chosen", **payload: Any) -> Row:
    return Row(
        sequence=sequence,
        kind=kind,
        version=1,
        utc=f"2026-01-02T03:05:{sequence % 60:02}Z",
        seat=None,
        payload=payload or {"number": sequence, "text": f"zin {sequence}"},
    )


def make_journal(length: int = 3, casus: str = "c1") -> Journal:
    return Journal(header=make_header(casus), rows=tuple(make_row(number) for number in range(length)))


def fill(path: Path, length: int = 3, casus: str = "c1") -> Journal:
    """A closed store at `path` with one casus."""
    journal = make_journal(length, casus)
    with Store(path) as store:
        store.add(journal, CONTENT, utc=UTC)
    return journal


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
_small = st.integers(0, 2**31 - 1)


@st.composite
def journals(draw: st.DrawFn) -> Journal:
    """Any journal with CONTENT as its content; also texts that SQLite or zip could trip over."""
    header = Header(
        format=FORMAT,
        casus=draw(_texts),
        household=draw(_texts),
        title=draw(_texts),
        app_version=draw(_texts),
        law=draw(_small),
        content_hash=sha256_hex(CONTENT),
        seed=draw(st.integers(0, 2**64 - 1)),
        mode=draw(_texts),
    )
    rows = tuple(
        Row(
            sequence=sequence,
            kind=draw(_texts),
            version=draw(_small),
            utc=draw(_texts),
            seat=draw(st.sampled_from([None, "A", "D"])),
            payload=draw(st.dictionaries(st.text(max_size=5), _json, max_size=3)),
        )
        for sequence in range(draw(st.integers(0, 5)))
    )
    return Journal(header=header, rows=rows)
