"""Whatever is in a .effect file: it is the same casus, or a sentence with a remedy; nothing else happens."""

import re
import tempfile
import tracemalloc
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effect_game.content.canonical import canonical_bytes, from_canonical
from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.play.state import State
from effect_game.store import effect_file
from effect_game.store.digest import sha256_hex
from effect_game.store.effect_file import effect_bytes, read_effect
from tests.property.effect_damage import damaged_bytes, forged, forged_bytes, members_of
from tests.support.casus import KLEIN, casus_of, played
from tests.support.old_law import cut_before

pytestmark = pytest.mark.slow
FILE_CODES = re.compile(r"effect\.(not_effect|members|too_large|newer|checksum|damaged)")
CODES = re.compile(FILE_CODES.pattern + r"|content\.damaged|journal\.(newer|damaged)")
REMEDY = re.compile(r"[.] [A-Z][^.]+[.]$")
"""A message ends in a sentence of its own that says what to do."""
MEMORY_PER_BYTE = 50
"""What reading the worst member may take per byte of it: with the limit of 8 MB some 400 MB, for a moment."""


def whole_journal() -> Journal:
    """Every step up to the debrief, of which the figures alone are most of the bytes and one row."""
    return cut_before(played(KLEIN, "expert").journal, "debrief_opened")


@cache
def whole() -> bytes:
    return effect_bytes(whole_journal(), canonical_bytes(casus_of(KLEIN)))


def read(data: bytes) -> tuple[Journal, bytes]:
    """What reading gives; the folder holds that one file before and after, with the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "casus.effect"
        path.write_bytes(data)
        try:
            return read_effect(path)
        finally:
            assert list(Path(folder).iterdir()) == [path]
            assert path.read_bytes() == data


def outcome(work: Callable[[], object]) -> tuple[object, UserError | None]:
    """What it gives, or what it is refused with; any other exception is a failure."""
    try:
        return work(), None
    except UserError as problem:
        return None, problem


def refusal(data: bytes) -> UserError:
    with pytest.raises(UserError) as refused:
        read(data)
    return refused.value


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_bytes_that_changed_give_the_same_casus_or_a_sentence_with_a_remedy(data: st.DataObject) -> None:
    found, problem = outcome(lambda: read(data.draw(damaged_bytes(whole()))))
    if problem is None:
        assert found == (whole_journal(), canonical_bytes(casus_of(KLEIN)))
    else:
        assert FILE_CODES.fullmatch(problem.code)
        assert REMEDY.search(problem.message)


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_a_forged_file_opens_or_is_refused_and_never_stops_the_program(data: st.DataObject) -> None:
    def opened() -> State:
        journal, content = read(data.draw(forged_bytes(whole())))
        return fold(from_canonical(content), journal.rows)

    state, problem = outcome(opened)
    if problem is None:
        assert isinstance(state, State)
    else:
        assert CODES.fullmatch(problem.code)
        assert REMEDY.search(problem.message)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=4000))
def test_bytes_that_are_anything_at_all_are_refused(data: bytes) -> None:
    assert refusal(b"x" + data).code == "effect.not_effect"
    assert refusal(b"PK\x03\x04" + data).code in ("effect.damaged", "effect.members")


def test_the_largest_file_that_is_read_at_all_takes_a_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    # A smaller limit, and the memory in proportion to it: measuring makes every object slow.
    monkeypatch.setattr(effect_file, "MAX_MEMBER_BYTES", 2**20)
    # Objects take most memory per byte; in no order, so that it does not stand out by how small it packs.
    bits = "".join(sha256_hex(b"%d" % number) for number in range(4096))
    pieces = [b"{}," if bit in "01234567" else b"[] ," for bit in bits]
    row = (
        b'{"kind":"x","payload":{"a":['
        + b"".join(pieces)
        + b'0]},"seat":null,"sequence":0,"utc":"","version":1}\n'
    )
    data = forged({**members_of(whole()), "rows.jsonl": row})
    tracemalloc.start()
    try:
        journal, _ = read(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(journal.rows[0].payload["a"]) == len(pieces) + 1
    assert peak < MEMORY_PER_BYTE * 2**20
