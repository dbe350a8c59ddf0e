"""The policy signal of more runs adds up, says a range, and leads to nobody."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Answer
from effect_game.play import rows as r
from effect_game.play.attribution import Attributed, Attribution, Cause, CausePart, OutcomeKind
from effect_game.play.codec import encode
from effect_game.play.figures import Figures, figures_of
from effect_game.play.signal_merge import MergedSignals, merged_signals
from effect_game.play.state import State
from tests.support.casus import KLEIN, SHIPPED, casus_of, played
from tests.support.own_cards import BIKE

NAMES = Path(__file__).parents[2] / "support" / "names.yaml"


def run(folder: Path = KLEIN, plan: str = "expert") -> tuple[Casus, State]:
    return casus_of(folder), played(folder, plan).state


def refused(casus: Casus, state: State) -> tuple[Casus, State]:
    """The party said no, once, and yes after that."""
    (talk,) = state.talks
    (last,) = talk.exchanges
    no = replace(last.answer, answer=Answer.NO, failed=("mandate",), agreements=())
    return casus, replace(state, talks=(replace(talk, exchanges=(replace(last, answer=no), last)),))


def with_figures(run: tuple[Casus, State], **changes: Any) -> tuple[Casus, State]:
    casus, state = run
    assert state.figures is not None
    figures: Figures = replace(figures_of(state.figures), **changes)
    return casus, replace(state, figures=encode(figures))


def costing(run: tuple[Casus, State], amount: float, se: float = 100.0) -> tuple[Casus, State]:
    """The other party's answer costs society so much, and nothing else is known to cost anything."""
    parts = tuple(CausePart(cause, amount if cause is Cause.OTHER else 0.0, se) for cause in Cause)
    outcome = Attributed(OutcomeKind.SOCIETY, "", 36, 0.0, amount, parts)
    return with_figures(run, attribution=Attribution(100, (outcome,)))


def said(merged: MergedSignals) -> str:
    return str(merged)


def society(merged: MergedSignals) -> tuple[str, ...]:
    (cost,) = [each for each in merged.costs if each.who == "De samenleving" and "partij" in each.cause]
    return cost.amounts


def test_the_same_no_in_two_runs_is_one_signal_that_was_met_twice() -> None:
    once = refused(*run())
    (signal,) = [each for each in merged_signals([once]).signals if each.kind == "answer"]
    (both,) = [each for each in merged_signals([once, once]).signals if each.kind == "answer"]
    assert (signal.often, signal.runs) == ("1 keer geen ja", 1)
    assert (both.often, both.runs) == ("2 keer geen ja", 2)
    assert (both.title, both.what, both.solves) == (signal.title, signal.what, signal.solves)


def test_a_cost_is_told_with_its_range_and_with_the_range_over_the_runs() -> None:
    once = refused(*run())
    assert society(merged_signals([costing(once, -1000)])) == ("€\u00a0800 tot €\u00a01.200 erbij na 3 jaar",)
    two = merged_signals([costing(once, -1000), costing(once, -3000)])
    assert society(two) == ("€\u00a0800 tot €\u00a03.200 erbij na 3 jaar (2 casussen)",)
    mixed = merged_signals([costing(once, -1000), costing(once, 3000), costing(once, 10)])
    assert society(mixed) == (
        "€\u00a0800 tot €\u00a01.200 erbij na 3 jaar",
        "€\u00a02.800 tot €\u00a03.200 over na 3 jaar",
        "bij 1 niet te zeggen",
    )


def test_what_is_not_sure_or_was_never_recorded_is_not_to_be_said() -> None:
    once = refused(*run())
    assert society(merged_signals([costing(once, -150)])) == ("niet te zeggen",)
    assert society(merged_signals([with_figures(once, attribution=None)])) == ("niet te zeggen",)
    # Sure, and still nothing once it is rounded as everywhere.
    both = [costing(once, -10, se=1.0), costing(once, -100_000, se=1000.0)]
    assert society(merged_signals(both)) == (
        "€\u00a098.000 tot €\u00a0102.000 erbij na 3 jaar",
        "bij 1 niet te zeggen",
    )


def test_the_smallest_end_that_rounds_to_nothing_reads_as_at_most() -> None:
    once = refused(*run())
    assert society(merged_signals([costing(once, -210)])) == ("hooguit €\u00a0400 erbij na 3 jaar",)


def test_what_was_met_most_comes_first_and_of_equals_a_no_before_waiting() -> None:
    no, plain = refused(*run()), run()
    assert merged_signals([no]).signals[0].kind == "answer"
    order = [each.runs for each in merged_signals([no, plain, plain]).signals]
    assert order == sorted(order, reverse=True)


def test_a_run_without_a_debrief_is_counted_and_does_not_count() -> None:
    casus, state = run()
    merged = merged_signals([(casus, replace(state, figures=None)), refused(casus, state)])
    assert (merged.runs, merged.early) == (1, 1)
    assert merged_signals([(casus, replace(state, figures=None))]).signals == ()


def test_nothing_in_the_way_gives_no_signals_and_no_costs() -> None:
    merged = merged_signals([run(KLEIN, "nothing")])
    assert (merged.signals, merged.costs) == ((), ())


def test_what_players_typed_and_who_they_are_is_nowhere_in_it() -> None:
    casus, state = refused(*run())
    secret = "Mevrouw Zilverberg-Quist"
    talks = tuple(
        replace(
            talk,
            exchanges=tuple(
                replace(each, offer=replace(each.offer, own_words=secret)) for each in talk.exchanges
            ),
        )
        for talk in state.talks
    )
    card = replace(BIKE, title=secret, text=secret, executor=secret)
    typed = replace(
        state,
        talks=talks,
        blank=(card,),
        reflections=(r.Reflect(0, secret),),
        if_then=r.PlanIfThen(secret, secret),
        own_case=r.NoteOwnCase(secret, share=True),
        own_defence=secret,
    )
    household = replace(
        casus.household,
        persons=tuple(replace(person, name=secret) for person in casus.household.persons),
        counterparts=tuple(
            replace(each, elsewhere=f"Vraag {secret}s wethouder.") for each in casus.household.counterparts
        ),
    )
    merged = merged_signals([(replace(casus, household=household), typed)])
    assert merged.signals
    assert secret not in said(merged)
    assert "Vraag iemand wethouder" in said(merged)
    assert household.title not in said(merged)


def test_an_own_card_in_the_way_is_told_without_its_own_words() -> None:
    casus, state = run()
    laid = state.cards[0]
    title = "Fiets voor tante Agaath"
    own = replace(BIKE, title=title)
    cards = tuple(
        replace(card, title=title) if card.id == laid.card else card for card in casus.household.cards
    )
    named = replace(casus, household=replace(casus.household, cards=cards))
    assert state.figures is not None
    lived = replace(figures_of(state.figures).lived, started=((laid.start_month + 5, laid.card),))
    late = with_figures((named, replace(state, blank=(own,))), lived=lived)
    titles = [each.title for each in merged_signals([late]).signals if each.kind == "wait"]
    assert titles == ["Hulp die zelf is bedacht"]


@pytest.mark.slow
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_no_name_of_anybody_is_in_the_signal_of_a_shipped_household(folder: Path) -> None:
    lists = YAML(typ="safe").load(NAMES.read_text(encoding="utf-8"))
    names = {name for group in lists.values() for name in group}
    for plan in ("tempting", "expert"):
        words = {word.strip(".,;:!?()’‘'") for word in said(merged_signals([run(folder, plan)])).split()}
        assert not words & names
