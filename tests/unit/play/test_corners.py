"""Three corners side by side: each a sentence and a remark, never a sum."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.safety import Safety, Signal
from effect_game.play.figures import Figures, figures_of
from effect_game.play.state import State
from effect_game.play.views_corners import Corner, Remark, corners
from effect_game.play.views_floors import floors_view
from tests.support.casus import KLEIN, SHIPPED, casus_of, played


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def made(casus: Casus, state: State, figures: Figures, months: int = 36) -> dict[str, Corner]:
    return {corner.key: corner for corner in corners(casus, state, figures.final, months, figures.life)}


@pytest.mark.slow
@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_three_corners_with_one_sentence_and_one_remark_for_every_run(folder: Path, plan: str) -> None:
    found = tuple(made(*run(folder, plan)).values())
    assert [corner.title for corner in found] == ["Betrokkenheid", "Legitimiteit", "Rendement"]
    assert all(corner.sentence.endswith(".") and corner.remark.words for corner in found)
    assert {corner.remark.tone for corner in found} <= {"attention", "ok", "plain"}


def test_a_corner_holds_words_only_so_nothing_can_be_added_up() -> None:
    assert {str(field.type) for each in (Corner, Remark) for field in fields(each)} <= {"str", "Remark"} | {
        str(str),
        str(Remark),
    }


def test_a_card_that_was_not_talked_over_asks_for_attention_and_talking_less_never_helps() -> None:
    casus, state, figures = run(KLEIN, "expert")
    silent = replace(state, cards=tuple(replace(card, discussed=False) for card in state.cards))
    assert made(casus, silent, figures)["involvement"].remark.tone == "attention"
    assert "niet besproken" in made(casus, silent, figures)["involvement"].remark.words


def test_a_card_without_its_yes_is_named_in_legitimacy() -> None:
    casus, state, figures = run(KLEIN, "expert")
    alone = made(casus, replace(state, talks=()), figures)["legitimacy"]
    assert alone.remark.tone == "attention"
    assert "een ja nodig" in alone.remark.words


def test_the_yield_counts_the_lives_of_the_horizon() -> None:
    casus, state, figures = run(KLEIN, "expert")
    assert "keer terugverdiend" in made(casus, state, figures, 12)["yield"].remark.words


def with_signal(casus: Casus, person: str) -> Casus:
    signal = Signal(id="signal:x", person=person, text="Er wordt geslagen.", covered_by=("card:none",))
    safety = (
        Safety(basics=(), signals=(signal,))
        if casus.household.safety is None
        else replace(casus.household.safety, signals=(signal,))
    )
    return replace(casus, household=replace(casus.household, safety=safety))


def test_a_known_unsafety_without_card_or_agreement_is_below_the_floor_and_first_in_its_corner() -> None:
    casus, state, figures = run(KLEIN, "expert")
    unsafe = with_signal(casus, casus.household.persons[0].id)
    view = floors_view(unsafe, state, figures)
    assert view is not None
    assert not view.ok
    assert "Er wordt geslagen." in view.reasons[-1]
    assert view.reasons[-1].startswith(casus.household.persons[0].name)
    assert made(unsafe, state, figures)["legitimacy"].remark.words.startswith("veiligheid van")
