"""The shipped rows of help: whole, honest about nothing found, and worth in logits what was worked out."""

import math
import re
from dataclasses import replace

import pytest

from effect_game.content.evidence import shift_range
from effect_game.content.load import read_casus
from effect_game.domain.evidence import Effect
from effect_game.domain.knowledge import Intervention, Library
from effect_game.domain.vocabulary import CardKind, Verified
from effect_game.resources import data_root, scenarios_dir

NO_ONE = "niemand apart"
FOUND_NOTHING = (
    "intervention:family_conference",
    "intervention:respite_care",
    "intervention:respite_direct",
    "intervention:one_debt_written_off",
    "intervention:assistance_on_trust",
    "intervention:critical_time",
    "intervention:detox_clinic",
    "intervention:debt_bought_off",
    "intervention:care_coordinator_on_top",
)
"""Measured: no difference. Zero, or one for a ratio."""


@pytest.fixture(scope="module")
def library() -> Library:
    found = read_casus(scenarios_dir() / "de-auto").library
    assert found is not None
    return found


@pytest.fixture(scope="module")
def rows(library: Library) -> dict[str, Intervention]:
    return {row.id: row for row in library.interventions}


def _effect(rows: dict[str, Intervention], name: str, target: str) -> Effect:
    (found,) = [e for e in rows[name].effects if target in (e.event, e.life_domain)]
    return found


def test_every_row_of_the_evidence_is_there(rows: dict[str, Intervention]) -> None:
    assert len(rows) >= 92
    kinds = {kind: [row for row in rows.values() if row.kind is kind] for kind in CardKind}
    assert all(len(found) >= 5 for found in kinds.values())


def test_help_with_a_number_that_was_seen_names_its_source_and_other_help_says_it_is_assumed(
    rows: dict[str, Intervention], library: Library
) -> None:
    seen = {source.id: source.verified for source in library.sources}
    for row in rows.values():
        for effect in row.effects:
            by_source = effect.shift.source is not None and seen[effect.shift.source] is not Verified.NO
            assert by_source or (effect.shift.assumption or "").startswith("spelaanname")


@pytest.mark.parametrize("name", FOUND_NOTHING)
def test_help_that_did_nothing_in_the_study_keeps_that_result_with_its_range(
    rows: dict[str, Intervention], name: str
) -> None:
    for effect in rows[name].effects:
        _, low, high = shift_range(effect.shift)
        assert low < 0 < high
    assert any(effect.measured in (0.0, 1.0) or effect.measure == "share" for effect in rows[name].effects)


@pytest.mark.parametrize(
    ("name", "target", "worked"),
    [
        # 1,814 x 0,45
        ("intervention:talking_therapy", "psychische_gezondheid", 0.8162),
        # ln 5
        ("intervention:housing_priority", "event:home_found_regular", 1.6094),
        # base 0,05 in a year: ln(ln(1 - 0,68 x 0,05) / ln(1 - 0,05))
        ("intervention:children_of_ill_parents", "event:child_disorder", -0.3939),
        # base 0,11 in a year is 0,2527 in 30 months: ln(ln(1 - 0,4043) / ln(1 - 0,2527))
        ("intervention:supported_employment", "event:job_found_assistance", 0.5757),
        # base 0,2079 in 24 months: ln(ln(1 - 0,2629) / ln(1 - 0,2079))
        ("intervention:vocational_training", "event:job_found_assistance", 0.2691),
        # the creditors' odds times 1,8
        ("intervention:breakthrough", "event:creditors_agreed", 0.5878),
        ("intervention:family_conference", "sociale_relaties", 0.0),
    ],
)
def test_what_a_row_counts_for_in_logits_is_what_was_worked_out_by_hand(
    rows: dict[str, Intervention], name: str, target: str, worked: float
) -> None:
    central, _, _ = shift_range(_effect(rows, name, target).shift)
    assert central == pytest.approx(worked, abs=0.0005)


def test_a_ratio_or_difference_counts_from_the_chance_of_the_event_it_acts_on(
    rows: dict[str, Intervention], library: Library
) -> None:
    """Over the same months: from another chance the same ratio would be another shift."""
    events = {event.id: event.monthly_chance for event in library.events}
    compared = 0
    for row in rows.values():
        for effect in row.effects:
            shift, event = effect.shift, events.get(effect.event or "")
            if event is None or shift.base_chance is None or "base_chance" in shift.note:
                continue
            months = event.period_months if event.measure is not None else 1.0
            assert months is not None
            share = (shift.period_months or 1.0) / months
            without = -math.expm1(share * math.log1p(-event.central))
            from_event = shift_range(replace(shift, base_chance=without))
            assert shift_range(shift) == pytest.approx(from_event, abs=0.05), (row.id, effect.event, without)
            compared += 1
    assert compared >= 40


def test_a_talking_cure_fades_and_what_is_settled_stays(rows: dict[str, Intervention]) -> None:
    settled = ("consolidation_loan", "statutory_debt_relief", "housing_first", "debt_settlement")
    assert all(rows[f"intervention:{name}"].halflife_months == 999 for name in settled)
    talk = ("talking_therapy", "gp_counselling", "buddy", "mobility_mentoring", "meaning_talks")
    assert all(rows[f"intervention:{name}"].halflife_months <= 24 for name in talk)


def test_the_table_of_payers_is_what_the_library_books(
    rows: dict[str, Intervention], library: Library
) -> None:
    page = (data_root() / "docs/interventies.md").read_text(encoding="utf-8").partition("| hulp |")[2]
    told = {
        name: (source, paid) for name, source, paid in re.findall(r"^\| (.+) \| (.+) \| (.+) \|$", page, re.M)
    }
    prices = {price.id: price for price in library.prices}
    names = {party.id: party.name for party in library.parties}
    booked: dict[str, str] = {}
    for row in rows.values():
        uses = (*row.start_consumption, *row.monthly_consumption)
        payers = {names[use.payer or prices[use.price].payer] for use in uses}
        booked[row.name] = ", ".join(sorted(payers)) or NO_ONE
    assert len(told) >= 92
    assert {name: paid for name, (_, paid) in told.items()} == {name: booked[name] for name in told}
    assert all("gemeente" not in paid for paid in booked.values())
