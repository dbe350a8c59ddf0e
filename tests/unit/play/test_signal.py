"""Beleidssignaal and what one takes along: from this run, without names, kept as rows."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer
from effect_game.play import rows as r
from effect_game.play.attribution import Attributed, Attribution, Cause, CausePart, OutcomeKind
from effect_game.play.figures import Figures, figures_of
from effect_game.play.fold import apply
from effect_game.play.rules import check
from effect_game.play.rules.limits import MAX_TEXT
from effect_game.play.signal import signal_report
from effect_game.play.state import State
from effect_game.play.views_table_moved import helps
from tests.support.casus import KLEIN, SHIPPED, casus_of, played
from tests.support.register import with_register


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def refused_once(state: State) -> State:
    (talk,) = state.talks
    (last,) = talk.exchanges
    no = replace(last.answer, answer=Answer.NO, failed=("mandate",), agreements=())
    return replace(state, talks=(replace(talk, exchanges=(replace(last, answer=no), last)),))


def test_a_no_is_told_with_its_reason_how_often_and_who_could_have_said_yes() -> None:
    casus, state, figures = run(KLEIN, "expert")
    (other,) = casus.household.counterparts
    answers = [s for s in signal_report(casus, refused_once(state), figures).signals if s.kind == "answer"]
    (found,) = answers
    assert (found.party, found.times) == (other.party, 1)
    assert found.often == "1 keer geen ja, daarna wel"
    assert found.what.rstrip(".") == other.reason_mandate.text.rstrip(".")
    assert found.solves.rstrip(".") == other.elsewhere.rstrip(".")


@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
def test_what_helps_never_points_at_the_list_beside_the_table(folder: Path) -> None:
    for other in casus_of(folder).household.counterparts:
        for condition in ("mandate", "worth", "defend", "wound"):
            assert "links" not in helps(other, condition)


def test_waiting_is_told_in_weeks_as_on_the_card_from_lying_ready_to_the_real_start() -> None:
    casus, state, figures = run(KLEIN, "expert")
    laid = state.cards[0]
    began = replace(figures.lived, started=((laid.start_month + 5, laid.card),))
    waits = [
        signal
        for signal in signal_report(casus, state, replace(figures, lived=began)).signals
        if signal.kind == "wait"
    ]
    assert [(signal.times, signal.often) for signal in waits] == [(5, "zo’n 22 weken wachten")]


def test_what_it_cost_follows_the_parts_and_leaves_out_what_is_not_sure() -> None:
    casus, state, figures = run(KLEIN, "expert")

    def part(cause: Cause, amount: float) -> CausePart:
        return CausePart(cause, amount, 100.0)

    parts = (part(Cause.OWN, 0), part(Cause.RULE, -1000), part(Cause.OTHER, -150), part(Cause.CHANCE, 0))
    outcome = Attributed(OutcomeKind.SOCIETY, "", 36, 0.0, -1150.0, parts)
    known = replace(figures, attribution=Attribution(100, (outcome,)))
    costs = signal_report(casus, refused_once(state), known).costs
    assert costs == ("Door regels of wachten legt de samenleving na 3 jaar €\u00a01.000 bij.",)


def test_what_is_shown_as_nothing_is_no_cost() -> None:
    casus, state, figures = run(KLEIN, "expert")
    amounts = {
        Cause.OWN: (0.0, 1.0),
        Cause.RULE: (-2.0, 1.0),
        Cause.OTHER: (20.0, 9.0),
        Cause.CHANCE: (0.0, 1.0),
    }
    parts = tuple(CausePart(cause, amount, se) for cause, (amount, se) in amounts.items())
    outcome = Attributed(OutcomeKind.SOCIETY, "", 36, 0.0, 18.0, parts)
    known = replace(figures, attribution=Attribution(100, (outcome,)))
    assert signal_report(casus, refused_once(state), known).costs == ()


@pytest.mark.slow
@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_every_run_gives_whole_sentences_without_a_person_in_them(folder: Path, plan: str) -> None:
    casus, state, figures = run(folder, plan)
    report = signal_report(casus, state, figures)
    for signal in report.signals:
        assert signal.times > 0
        assert signal.what.endswith((".", "?"))
        assert signal.solves.endswith((".", "?"))
    if plan == "nothing":
        assert report == replace(report, signals=(), costs=())


def test_own_words_are_kept_and_an_own_case_stays_unless_ticked() -> None:
    casus, state, _ = run(KLEIN, "expert")
    kept = apply(casus, state, r.PlanIfThen("de post blijft liggen", "vraag ik wie hem opent"))
    kept = apply(casus, kept, r.NoteOwnCase("een gezin met drie instanties"))
    assert kept.if_then == r.PlanIfThen("de post blijft liggen", "vraag ik wie hem opent")
    assert kept.own_case is not None
    assert kept.own_case.share is False
    assert apply(casus, kept, r.NoteOwnCase("")).own_case is None
    assert apply(casus, kept, r.PlanIfThen("", "")).if_then is None


def test_too_long_is_refused_with_the_length() -> None:
    casus, state, _ = run(KLEIN, "expert")
    for decision in (r.PlanIfThen("x" * (MAX_TEXT + 1), ""), r.NoteOwnCase("x" * (MAX_TEXT + 1))):
        with pytest.raises(UserError) as refused:
            check(casus, state, decision)
        assert refused.value.code == "debrief.long"


def from_register(state: State, figures: Figures) -> list[tuple[str, int, str]]:
    found = signal_report(with_register(), state, figures).signals
    rules = {rule.name for rule in with_register().library.regulations}
    return [(each.title, each.times, each.often) for each in found if each.title in rules]


def all_yes(state: State) -> State:
    return replace(state, talks=())


def test_a_rule_that_held_something_up_is_told_also_when_everybody_said_yes() -> None:
    _, state, figures = run(KLEIN, "expert")
    told = from_register(all_yes(state), figures)
    assert told == [("Een regeling vraagt een ja", 1, "op 1 plek in deze casus")]
    (found,) = [
        s for s in signal_report(with_register(), all_yes(state), figures).signals if s.title == told[0][0]
    ]
    assert found.what == "Zonder ja van de verhuurder begint de regeling niet."
    assert found.solves == "Een regeling die vanzelf begint."


def test_a_rule_that_was_not_met_or_stands_in_nobodys_way_is_not_told() -> None:
    _, state, figures = run(KLEIN, "expert")
    assert "fact:closed_post" in state.facts
    others = tuple(laid for laid in state.cards if laid.card != "card:settle")
    assert from_register(replace(state, cards=others), figures) == []


def test_who_tried_nothing_met_no_rule() -> None:
    _, state, figures = run(KLEIN, "expert")
    assert from_register(replace(state, cards=(), talks=()), figures) == []
