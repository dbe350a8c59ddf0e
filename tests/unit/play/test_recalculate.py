"""A casus of an older law: its figures stand, and the same decisions can be taken under today's law."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW, Journal, Row
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster
from effect_game.play.recalculate import misfit_words, old_law_words, recalculate
from effect_game.play.replay import replay
from effect_game.play.session import Play, keep_nothing
from tests.support.casus import KLEIN, fixed_clock, played
from tests.support.old_law import (
    LAW_2_DE_AUTO,
    LAW_2_KLEIN,
    LAW_3_DE_AUTO,
    LAW_3_KLEIN,
    LAW_OF,
    OLD_DE_AUTO,
    OLD_KLEIN,
    cut_before,
    old_casus,
)

UTC = "2026-02-03T04:05:06Z"
OLD_FILES = list(LAW_OF)
SMALL = (OLD_KLEIN, LAW_2_KLEIN, LAW_3_KLEIN)
LARGE = (OLD_DE_AUTO, LAW_2_DE_AUTO, LAW_3_DE_AUTO)


def opened(journal: Journal, casus: Casus) -> Play:
    return Play(casus, journal, Forecaster(casus), fixed_clock, keep_nothing)


@pytest.mark.parametrize("file", OLD_FILES)
def test_content_of_an_older_law_is_read_and_keeps_its_hash(file: Path) -> None:
    journal, content = old_casus(file)
    casus = from_canonical(content)
    assert journal.header.law == LAW_OF[file] < LAW
    assert canonical_bytes(casus) == content
    assert content_hash(casus) == journal.header.content_hash


@pytest.mark.parametrize("file", OLD_FILES)
def test_an_old_casus_opens_with_its_recorded_figures_and_computes_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("something was computed")

    monkeypatch.setattr("effect_game.play.forecast.compile_model", never)
    journal, content = old_casus(file)
    play = opened(journal, from_canonical(content))
    (recorded,) = (row.payload for row in journal.rows if row.kind == "debrief_figures")
    assert play.read_only
    assert play.state.finished
    assert play.state.figures == recorded
    again = replay(play.casus, journal)
    assert (again.law, again.rows, again.equal) == (LAW_OF[file], len(journal.rows), None)


@pytest.mark.parametrize("file", SMALL)
def test_nothing_is_played_on_under_an_old_law_but_own_words(file: Path) -> None:
    journal, content = old_casus(file)
    at_the_end = opened(cut_before(journal, "casus_finished"), from_canonical(content))
    at_the_end.decide(r.Reflect(0, "Wij zouden eerder bellen."))
    at_the_end.decide(r.FinishCasus())
    assert at_the_end.state.finished
    halfway = opened(cut_before(journal, "debrief_opened"), from_canonical(content))
    assert halfway.state.step is Step.LIFE
    with pytest.raises(UserError) as refused:
        halfway.decide(r.OpenDebrief())
    assert refused.value.code == "journal.law"
    with pytest.raises(UserError):
        halfway.preview_request(r.Undo())


@pytest.mark.parametrize("file", [*SMALL, *(pytest.param(file, marks=pytest.mark.slow) for file in LARGE)])
def test_recalculating_takes_the_same_decisions_in_a_casus_of_its_own(file: Path) -> None:
    old, content = old_casus(file)
    made = recalculate(from_canonical(content), old, "cd" * 16, "9.9", UTC)
    assert made.misfit is None
    assert (made.step, made.finished) == (Step.DEBRIEF, True)
    header = made.journal.header
    assert (header.casus, header.law, header.seed) == ("cd" * 16, LAW, old.header.seed)
    assert header.content_hash == old.header.content_hash
    first, *rest = made.journal.rows
    assert first.payload == {
        "law": LAW_OF[file],
        "content_hash": old.header.content_hash,
        "parent": old.header.casus,
        "rows": len(old.rows),
    }
    assert decisions(rest) == decisions(old.rows)
    assert {row.utc for row in made.journal.rows} == {UTC}
    if file in SMALL:
        assert replay(from_canonical(content), made.journal).equal is True


@pytest.mark.long
@pytest.mark.parametrize("file", LARGE)
def test_a_large_recalculated_casus_is_replayed_to_the_same(file: Path) -> None:
    old, content = old_casus(file)
    made = recalculate(from_canonical(content), old, "cd" * 16, "9.9", UTC)
    assert replay(from_canonical(content), made.journal).equal is True


def test_a_casus_of_a_newer_law_is_not_recalculated_with_an_older_one() -> None:
    journal, content = old_casus(OLD_KLEIN)
    newer = replace(journal, header=replace(journal.header, law=LAW + 1))
    casus = from_canonical(content)
    with pytest.raises(UserError) as refused:
        recalculate(casus, newer, "cd" * 16, "9.9", UTC)
    assert refused.value.code == "journal.newer_law"
    assert "Werk €ffect bij" in refused.value.message
    with pytest.raises(UserError, match="Werk €ffect bij"):
        opened(newer, casus).check(r.OpenDebrief())


@pytest.mark.parametrize(
    ("change", "code"),
    [({"kind": "strange"}, "journal.newer"), ({"payload": {"strange": 1}}, "journal.damaged")],
)
def test_a_row_that_cannot_be_read_is_refused_and_not_left_out(change: dict[str, Any], code: str) -> None:
    journal, content = old_casus(OLD_KLEIN)
    at = next(place for place, row in enumerate(journal.rows) if row.kind == "goals_chosen")
    rows = (*journal.rows[:at], replace(journal.rows[at], **change), *journal.rows[at + 1 :])
    with pytest.raises(UserError) as refused:
        recalculate(from_canonical(content), replace(journal, rows=rows), "cd" * 16, "9.9", UTC)
    assert refused.value.code == code


def decisions(rows: Sequence[Row]) -> list[tuple[str, object]]:
    # As values: a field added later is not in the rows of an older file.
    return [
        (row.kind, r.value_of(row.kind, row.version, row.payload)) for row in rows if row.kind in r.DECISIONS
    ]


@pytest.mark.parametrize("kind", ["goals_chosen", "table_finished", "debrief_opened"])
def test_an_unfinished_old_casus_is_recalculated_up_to_where_it_was(kind: str) -> None:
    journal, content = old_casus(OLD_KLEIN)
    half = cut_before(journal, kind)
    casus = from_canonical(content)
    made = recalculate(casus, half, "cd" * 16, "9.9", UTC)
    assert made.misfit is None
    assert not made.finished
    assert made.step is opened(half, casus).state.step
    goes_on = opened(made.journal, casus)
    assert not goes_on.read_only


def test_recalculating_stops_at_the_decision_that_no_longer_fits_and_says_which() -> None:
    journal, content = old_casus(OLD_KLEIN)
    at = next(place for place, row in enumerate(journal.rows) if row.kind == "table_finished")
    strange = replace(journal.rows[at], kind="card_set", payload=r.payload_of(r.SetCard("card:gone", 2)))
    changed = replace(journal, rows=(*journal.rows[:at], strange, *journal.rows[at + 1 :]))
    made = recalculate(from_canonical(content), changed, "cd" * 16, "9.9", UTC)
    assert made.misfit is not None
    assert (made.misfit.row, made.misfit.step, made.misfit.month) == (strange.sequence, Step.TABLE, 0)
    assert made.misfit.reason
    assert (made.step, made.finished) == (Step.TABLE, False)
    words = misfit_words(made.misfit, "Aan tafel")
    assert f"regel {strange.sequence} (Aan tafel)" in words
    assert made.misfit.reason in words


def test_a_casus_of_today_says_nothing_about_its_law_and_one_of_tomorrow_asks_for_a_newer_app() -> None:
    assert old_law_words(LAW) == ""
    assert f"wet {LAW - 1}" in old_law_words(LAW - 1)
    assert "Werk €ffect bij" in old_law_words(LAW + 1)
    assert played(KLEIN, "nothing").header.law == LAW
