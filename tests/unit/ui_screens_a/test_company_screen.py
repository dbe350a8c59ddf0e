"""Another duo, consent, somebody else, asking after, the Meldcode: in the real window, by mouse and keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from effect_game.content.modes import in_mode
from effect_game.domain.consent import Consent
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Mode, Step
from effect_game.play import rows as r
from effect_game.play.consent import may_ask
from effect_game.play.safety import known_unsafety, meldcode_asks
from effect_game.play.state import start_state
from effect_game.play.views_intake import contradictions, hours_left, hours_words, open_questions
from effect_game.play.views_team import duo_of
from effect_game.ui.game import Game
from tests.support.casus import DE_AUTO, SHIPPED, casus_of
from tests.support.press import footer_button
from tests.support.story import round_off
from tests.ui.hand import WindowHand
from tests.unit.ui_screens_a.test_first_four_screens import MAIN, screen_words, words_on

pytestmark = pytest.mark.slow


def elsewhere(casus: Casus) -> bool:
    """True where the conversation is not at a kitchen table."""
    return casus.household.table_name != "Keukentafel"


def known_signal(casus: Casus) -> bool:
    """True where there are signals before anything was asked."""
    return bool(known_unsafety(casus, start_state(casus)))


def folder_with(test: Callable[[Casus], bool]) -> Path:
    """A shipped household in which something is so."""
    return next(folder for folder in SHIPPED if test(casus_of(folder)))


def begin(hand: WindowHand, folder: Path, mode: Mode) -> Casus:
    casus = casus_of(folder)
    hand.press(f"casus_{casus.household.id}")
    hand.press(f"weight_{mode.value}")
    return in_mode(casus, mode)


def to_the_questions(hand: WindowHand, folder: Path, mode: Mode) -> Casus:
    casus = begin(hand, folder, mode)
    hand.press(MAIN)
    hand.press(MAIN)
    return casus


def dialog() -> QWidget:
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def test_what_is_wrong_with_the_duo_stands_above_the_cards_where_it_is_seen(
    hand: WindowHand, game: Game
) -> None:
    casus = begin(hand, DE_AUTO, Mode.BASIC)
    first, third = casus.household.team[0].id, casus.household.team[2].id
    hand.press("change_duo")
    hand.press(f"duo_{third}")
    problem = hand.find("duo_problem")
    assert problem.isVisible()
    assert problem.geometry().bottom() < hand.find(f"duo_{first}").geometry().top()
    hand.press("dialog_close")


def test_the_default_duo_needs_no_press_and_another_is_chosen_with_two_taps(
    hand: WindowHand, game: Game
) -> None:
    casus = begin(hand, DE_AUTO, Mode.BASIC)
    first, second, third = (member.id for member in casus.household.team[:3])
    assert game.controller.state.duo == (first, second)
    hand.press("change_duo")
    hand.press(f"duo_{first}")
    assert "Kies er nog één." in words_on(dialog())
    card = hand.find(f"duo_{third}")
    card.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card, Qt.Key.Key_Space)
    hand.press("duo_done")
    assert game.controller.state.duo == (second, third)
    names = [member.name for member in duo_of(casus, game.controller.state)]
    assert all(name in screen_words(game) for name in names)


def test_at_the_table_the_duo_can_still_be_changed_until_the_first_question(
    hand: WindowHand, game: Game
) -> None:
    casus = to_the_questions(hand, DE_AUTO, Mode.BASIC)
    first, second, third = (member.id for member in casus.household.team[:3])
    footer_button(game.shell, "duo").click()
    hand.press(f"duo_{second}")
    hand.press(f"duo_{third}")
    hand.press("duo_done")
    assert game.controller.state.duo == (first, third)
    name = next(member.name for member in casus.household.team if member.id == third)
    assert name in hand.find("table_scene").accessibleDescription()
    free = next(item for item in open_questions(casus, game.controller.state) if not item.lock)
    hand.press(f"ask_{free.id}")
    with pytest.raises(LookupError):
        footer_button(game.shell, "duo")


def test_the_place_of_the_conversation_has_its_own_name(hand: WindowHand, game: Game) -> None:
    folder = folder_with(elsewhere)
    place = casus_of(folder).household.table_name
    begin(hand, folder, Mode.BASIC)
    assert place.lower() in game.shell.footer.main_button.text()
    assert game.shell.header.street.stops[1].name == place
    hand.press(MAIN)
    screen = game.shell.current_screen()
    assert screen is not None
    assert screen.title == place


def test_a_question_outside_first_asks_for_a_yes_and_then_can_be_asked(hand: WindowHand, game: Game) -> None:
    casus = to_the_questions(hand, DE_AUTO, Mode.DEEP)
    state = game.controller.state
    free = next(c for c in casus.household.consents if c.source and not c.needs_trust)
    question = next(q for q in casus.household.questions if q.to == free.source and q.settles is None)
    assert not may_ask(casus, state, question)
    hand.press(f"ask_{question.id}")
    assert dict(game.controller.state.consents) == {free.id: True}
    assert not game.controller.state.asked
    assert "geeft toestemming" in screen_words(game)
    hand.press(f"ask_{question.id}")
    assert game.controller.state.asked == (question.id,)


def test_an_objection_says_why_and_what_would_help_and_locks_the_question(
    hand: WindowHand, game: Game
) -> None:
    casus = to_the_questions(hand, DE_AUTO, Mode.DEEP)
    trust = {person.id: person.trust for person in casus.household.persons}
    guarded = next(c for c in casus.household.consents if c.source and c.needs_trust > trust[c.person])
    question = next(q for q in casus.household.questions if q.to == guarded.source and q.settles is None)
    hand.press(f"ask_{question.id}")
    assert "maakt bezwaar" in screen_words(game)
    assert guarded.helps in screen_words(game)
    assert guarded.no in hand.find("table_scene").accessibleDescription()
    hand.press(f"ask_{question.id}")
    assert game.controller.state.asked == ()


def test_too_early_is_warned_for_and_then_told_in_their_own_words(hand: WindowHand, game: Game) -> None:
    casus = to_the_questions(hand, DE_AUTO, Mode.BASIC)
    state = game.controller.state
    early = next(x for x in open_questions(casus, state) if "te vroeg" in x.sensitive)
    assert early.sensitive in words_on(hand.find(f"ask_{early.id}"))
    hand.press(f"ask_{early.id}")
    question = next(q for q in casus.household.questions if q.id == early.id)
    assert question.early_answer in hand.find("table_scene").accessibleDescription()
    assert "kwam te vroeg" in screen_words(game)
    assert game.controller.state.too_early == (early.id,)


def test_team_talk_and_a_colleague_open_questions_in_the_list(hand: WindowHand, game: Game) -> None:
    casus = to_the_questions(hand, DE_AUTO, Mode.DEEP)
    before = {item.id for item in open_questions(casus, game.controller.state)}
    hand.press("ask_company")
    hand.press("hold_team_talk")
    state = game.controller.state
    named = [blind for blind in casus.household.blind_spots if blind.id in state.blind_spots]
    assert len(named) == 2
    assert all(blind.text in words_on(dialog()) for blind in named)
    colleague = casus.household.colleagues[0]
    hand.press(f"call_{colleague.id}")
    assert "Is erbij" in words_on(dialog())
    hand.press("dialog_close")
    after = {item.id for item in open_questions(casus, game.controller.state)}
    assert after - before >= {blind.question for blind in named}
    assert all(hand.sees(f"ask_{name}") for name in after)


def test_asking_after_a_contradiction_is_one_press_on_its_frame(hand: WindowHand, game: Game) -> None:
    casus = to_the_questions(hand, DE_AUTO, Mode.BASIC)
    settling = next(q for q in casus.household.questions if q.settles is not None)
    sides = {settling.settles} | {f.contradicts for f in casus.household.facts if f.id == settling.settles}
    for question in casus.household.questions:
        if sides & set(question.facts):
            game.controller.decide(r.AskQuestion(question.id))
    assert contradictions(casus, game.controller.state)
    hand.press(f"ask_{settling.id}")
    assert contradictions(casus, game.controller.state) == ()
    told = [fact.text for fact in casus.household.facts if fact.id in settling.facts]
    assert told[0] in screen_words(game)


def to_the_safety(hand: WindowHand, folder: Path, mode: Mode) -> Casus:
    casus = to_the_questions(hand, folder, mode)
    round_off(hand)
    return casus


def test_a_household_without_signals_shows_basiszorg_and_one_calm_line(hand: WindowHand, game: Game) -> None:
    to_the_safety(hand, DE_AUTO, Mode.BASIC)
    words = screen_words(game)
    assert "geen signalen" in words
    assert "weten we niet" in words
    assert not hand.sees("meldcode_step_1")
    with pytest.raises(LookupError):
        footer_button(game.shell, "stop_meldcode")


@pytest.mark.parametrize("mode", [Mode.BASIC, Mode.DEEP])
def test_the_steps_of_the_meldcode_are_taken_with_their_choices(
    hand: WindowHand, game: Game, mode: Mode
) -> None:
    casus = to_the_safety(hand, folder_with(known_signal), mode)
    safety = casus.household.safety
    assert safety is not None
    for number in range(1, 6):
        asks = meldcode_asks(casus, number)
        assert bool(asks) is bool(safety.meldcode[number - 1].asks and (mode is Mode.DEEP or number == 5))
        due = hand.find(asks[0].choices[0].id) if asks else game.shell.footer.main_button
        assert QApplication.focusWidget() is due
        for ask in asks:
            assert not game.shell.footer.main_button.isEnabled()
            first, second = (hand.find(choice.id) for choice in ask.choices)
            assert first.y() == second.y(), "two answers stand beside each other"
            hand.press(ask.choices[0].id)
        hand.press(MAIN)
        assert game.controller.state.meldcode[-1].step == number
        assert all(ask.choices[0].reply in screen_words(game) for ask in asks)
    assert QApplication.focusWidget() is game.shell.footer.main_button
    hand.press(MAIN)
    state = game.controller.state
    assert state.safety_checked
    assert not state.meldcode_skipped
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("goal_"), "what is done next has the focus"


def test_who_stops_with_the_meldcode_says_why(hand: WindowHand, game: Game) -> None:
    to_the_safety(hand, folder_with(known_signal), Mode.BASIC)
    hand.press("footer_stop_meldcode")
    hand.press("stop_meldcode_done")
    assert not game.controller.state.safety_checked, "without a reason it is no choice yet"
    hand.type_in("stop_meldcode_why", "Eerst overleg met de huisarts.")
    hand.press("stop_meldcode_done")
    state = game.controller.state
    assert (state.step, state.safety_checked, state.meldcode_skipped) == (Step.GOALS, True, True)
    assert state.meldcode_reason == "Eerst overleg met de huisarts."
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("goal_")


def hear_what_stays(hand: WindowHand, game: Game) -> Consent:
    """Ask until something is known that may not be told without a yes; that yes."""
    casus = to_the_questions(hand, DE_AUTO, Mode.BASIC)
    guarded = next(c for c in casus.household.consents if c.objects and c.facts)
    question = next(q for q in casus.household.questions if guarded.facts[0] in q.facts)
    builders = [q for q in casus.household.questions if q.to == question.to and q.trust_gain]
    for builder in builders:
        if not next(x.lock for x in open_questions(casus, game.controller.state) if x.id == builder.id):
            game.controller.decide(r.AskQuestion(builder.id))
    game.controller.decide(r.AskQuestion(question.id))
    return guarded


def test_a_fact_that_stays_at_this_table_says_so_and_offers_to_ask(hand: WindowHand, game: Game) -> None:
    guarded = hear_what_stays(hand, game)
    assert "Blijft aan deze tafel." in screen_words(game)
    hand.press(f"consent_{guarded.facts[0]}")
    assert guarded.id in dict(game.controller.state.consents)


def test_a_talk_with_a_yes_still_to_ask_for_and_hours_left_is_rounded_off_on_purpose(
    hand: WindowHand, game: Game
) -> None:
    guarded = hear_what_stays(hand, game)
    hand.press(MAIN)
    told = words_on(dialog())
    assert guarded.text in told
    assert hours_words(hours_left(game.controller.casus, game.controller.state)) in told
    hand.press("dialog_close")
    steps = [game.controller.state.step]
    hand.press(MAIN)
    hand.press("round_off_anyway")
    assert [*steps, game.controller.state.step] == [Step.INTAKE, Step.GOALS]
    assert QApplication.focusWidget() is game.shell.footer.main_button


def test_a_talk_in_which_every_yes_was_asked_for_is_rounded_off_at_once(hand: WindowHand, game: Game) -> None:
    guarded = hear_what_stays(hand, game)
    hand.press(f"consent_{guarded.facts[0]}")
    hand.press(MAIN)
    assert game.controller.state.step is Step.GOALS
