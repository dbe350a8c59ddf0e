"""An event is told by what brought it about in the life that is played."""

from dataclasses import replace

from effect_game.content.roster import flag_rows
from effect_game.domain.happenings import EventTold
from effect_game.domain.household import Casus
from effect_game.play.state import State
from effect_game.play.views_life import voices
from tests.support.casus import DE_AUTO, KLEIN, casus_of, played

SOLD, SEIZED = "situation:car_for_sale", "event:car_seized@household"


def seized(casus: Casus, state: State, month: int, so: dict[str, bool]) -> State:
    """The car goes in some month, with situations of the household as given from that month on."""
    rows = flag_rows(casus)
    names = {f"{situation}@household": holds for situation, holds in so.items()}
    life = tuple(
        replace(
            passed,
            events=(SEIZED,) if passed.month == month else (),
            flags=tuple(
                names.get(row, flag) if passed.month >= month else flag
                for row, flag in zip(rows, passed.flags, strict=True)
            ),
        )
        for passed in state.life
    )
    return replace(state, life=life)


def test_a_car_that_goes_says_whether_it_was_sold_or_seized() -> None:
    casus, state = casus_of(DE_AUTO), played(DE_AUTO, "expert").state
    use = next(each for each in casus.household.events if each.event == "event:car_seized")
    (way,) = use.told
    for sold in (True, False):
        (card,) = voices(casus, seized(casus, state, 6, {SOLD: sold}))
        assert (card.text, card.quote) == ((way.text, way.voice_text) if sold else (use.text, use.voice_text))


def test_what_the_event_itself_changes_is_read_from_before_it() -> None:
    casus, state = casus_of(DE_AUTO), played(DE_AUTO, "expert").state
    gone = EventTold(situation="situation:car_gone", text="Hij was al weg.")
    events = tuple(
        replace(use, told=(gone,)) if use.event == "event:car_seized" else use
        for use in casus.household.events
    )
    again = replace(casus, household=replace(casus.household, events=events))
    (card,) = voices(again, seized(again, state, 1, {"situation:car_gone": True}))
    assert card.text != gone.text


def test_content_without_other_words_tells_as_before() -> None:
    casus, state = casus_of(KLEIN), played(KLEIN, "nothing").state
    texts = {use.text for use in casus.household.events}
    told = voices(casus, state)
    first = [card for card in told if not card.text.startswith("Net als in maand ")]
    assert first
    assert {card.text for card in first} <= texts
    assert {card.title for card in told} == {card.title for card in first}
