"""The house as plain values: what is lit, what stays dark, who stands where."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.compile import compile_model
from effect_game.content.roster import flag_rows, row_id
from effect_game.domain.forecast import Forecast, RoomResult
from effect_game.domain.household import Casus
from effect_game.domain.people import Room
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain
from effect_game.play import rows as r
from effect_game.play import views_rooms as v
from effect_game.play.state import State, start_state
from effect_game.play.views_debrief import unpriced_words
from tests.support.casus import DE_AUTO, KLEIN, casus_of

BOTH = pytest.mark.parametrize("folder", [DE_AUTO, KLEIN], ids=lambda path: path.name)


def all_heard(casus: Casus) -> State:
    return replace(start_state(casus), facts=tuple(fact.id for fact in casus.household.facts))


def with_other_truth(casus: Casus) -> Casus:
    """The same household, but every room that is not known is one level off."""

    def other(room: Room) -> Room:
        return room if room.known else replace(room, level=room.level % 5 + 1)

    household = casus.household
    persons = tuple(replace(p, rooms=tuple(other(room) for room in p.rooms)) for p in household.persons)
    rooms = tuple(other(room) for room in household.rooms)
    return replace(casus, household=replace(household, persons=persons, rooms=rooms))


def forecast_of(rooms: tuple[RoomResult, ...]) -> Forecast:
    return Forecast(
        seed=1, runs=512, months=12, fine=False, known="start", horizons=(), cumulative=(),
        break_even_month=None, lives=(), rooms=rooms, events=(), goals=(),
    )  # fmt: skip


def room_result(person: str, domain: LifeDomain, month: int, likely: int) -> RoomResult:
    return RoomResult(person, domain, month, 3.0, 3.0, 0.0, 0.0, 3, likely, 2, 5)


@BOTH
def test_the_recorded_levels_of_a_month_come_in_the_order_of_the_model(folder: Path) -> None:
    casus = casus_of(folder)
    cells = compile_model(casus).cells
    month = r.MonthPassed(1, (), tuple(1 + place % 5 for place in range(len(cells))), (), 0.0)
    lived = v.lived_levels(casus, month)
    assert [lived[(cell.life_domain, cell.owner)] for cell in cells] == list(month.levels)


@BOTH
def test_the_truth_of_a_room_nobody_asked_about_changes_nothing_in_the_house(folder: Path) -> None:
    casus = casus_of(folder)
    state = start_state(casus)
    people = (None, *(person.id for person in casus.household.persons))
    for person in people:
        shown = v.house_state(casus, state, person=person)
        assert shown == v.house_state(with_other_truth(casus), state, person=person)


@BOTH
def test_a_room_lights_up_when_its_fact_is_heard(folder: Path) -> None:
    casus = casus_of(folder)
    before = v.house_state(casus, start_state(casus))
    after = v.house_state(casus, all_heard(casus))
    assert before.dark
    assert not after.dark
    for room in before.dark:
        assert room.word == ""
        assert after.room(room.life_domain).word in v.LEVEL_WORDS.values()


@BOTH
def test_nobody_stands_in_a_dark_room(folder: Path) -> None:
    casus = casus_of(folder)
    house = v.house_state(casus, start_state(casus))
    dark = {room.life_domain for room in house.dark}
    assert [p.id for p in house.persons] == [p.id for p in casus.household.persons]
    assert all(person.room is not None and person.room not in dark for person in house.persons)


def test_the_household_shows_the_lowest_known_level_and_whose_it_is() -> None:
    casus = casus_of(DE_AUTO)
    state = all_heard(casus)
    levels = v.start_levels(casus)
    for room in v.house_state(casus, state).rooms:
        own = {owner: level for (domain, owner), level in levels.items() if domain is room.life_domain}
        assert room.level == min(own.values())
        lowest = [p.name for p in casus.household.persons if own.get(p.id) == room.level]
        expected = v.and_words(lowest) if len(set(own.values())) > 1 else ""
        assert room.lowest_person == expected


def test_a_room_can_be_night_for_one_person_only() -> None:
    casus = casus_of(DE_AUTO)
    state = start_state(casus)
    cells = v.start_rooms(casus.household)
    unknown = next((d, o) for (d, o), room in cells.items() if not room.known and o != HOUSEHOLD)
    others = [o for (d, o), room in cells.items() if d is unknown[0] and room.known]
    assert v.house_state(casus, state, person=unknown[1]).room(unknown[0]).level is None
    for other in others:
        assert v.house_state(casus, state, person=other).room(unknown[0]).level is not None


def test_someone_without_a_room_has_no_level_and_the_word_says_so() -> None:
    casus = casus_of(DE_AUTO)
    child = next(person for person in casus.household.persons if not person.adult)
    missing = set(LifeDomain) - {room.life_domain for room in child.rooms} - v_household_domains()
    house = v.house_state(casus, start_state(casus), person=child.id)
    for domain in missing:
        assert house.room(domain).word == "niet van toepassing"


def v_household_domains() -> set[LifeDomain]:
    return {domain for domain, owner in v.start_rooms(casus_of(DE_AUTO).household) if owner == HOUSEHOLD}


def test_a_forecast_adds_what_is_expected_but_not_in_the_dark() -> None:
    casus = casus_of(KLEIN)
    owner = casus.household.persons[0].id
    rooms = tuple(
        room_result(owner if domain not in v_household_domains() else HOUSEHOLD, domain, month, likely)
        for domain in LifeDomain
        for month, likely in ((12, 4), (36, 5))
    )
    house = v.house_state(casus, start_state(casus), forecast=forecast_of(rooms), months=36)
    dark = {room.life_domain for room in house.dark}
    assert dark
    for room in house.rooms:
        expected = (None, None, None) if room.life_domain in dark else (5, 2, 5)
        assert (room.expected, room.low, room.high) == expected


def test_in_the_played_life_the_house_shows_the_last_month() -> None:
    casus = casus_of(KLEIN)
    cells = v.start_rooms(casus.household)
    month = r.MonthPassed(1, (), tuple(5 for _ in cells), (), 0.0)
    lived = replace(all_heard(casus), life=(month,))
    assert {room.level for room in v.house_state(casus, lived).rooms} == {5}
    still = replace(start_state(casus), life=(month,))
    assert v.house_state(casus, still).dark == v.house_state(casus, start_state(casus)).dark
    assert not v.house_state(casus, still, everything=True).dark


@pytest.mark.parametrize(
    ("words", "expected"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_names_are_joined_as_people_say_them(words: list[str], expected: str) -> None:
    assert v.and_words(words) == expected


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        ("De auto is weg", "de auto is weg"),
        ("Noor mist school", "Noor mist school"),
        ("Noors fiets is weg", "Noors fiets is weg"),
        ("Noor’s bike is gone", "Noor’s bike is gone"),
        ("Noorderlingen bellen", "noorderlingen bellen"),
        ("UWV betaalt niet", "UWV betaalt niet"),
        ("I do not sleep", "I do not sleep"),
        ("I’m tired", "I’m tired"),
        ("It is over", "it is over"),
        ("A loan runs", "a loan runs"),
        ("", ""),
    ],
)
def test_inside_a_sentence_only_names_and_abbreviations_keep_their_capital(words: str, inside: str) -> None:
    assert v.in_sentence(casus_of(KLEIN), words) == inside


def test_what_has_no_price_keeps_the_names_it_begins_with() -> None:
    casus = casus_of(KLEIN)
    name, member = casus.household.persons[0].name, casus.household.team[0].name
    first = casus.household.unpriced[0]
    items = tuple(replace(first, text=f"{each} slaapt weer") for each in (name, member, "Iedereen"))
    told = unpriced_words(
        replace(casus, household=replace(casus.household, unpriced=items)), start_state(casus)
    )
    assert f"{name} slaapt weer, {member} slaapt weer, iedereen slaapt weer." in told


def test_a_room_that_something_told_has_moved_is_not_called_unasked() -> None:
    casus = casus_of(DE_AUTO)
    moving = next(
        e for e in casus.household.events if e.moves and e.moves[0].life_domain is LifeDomain.HOUSING
    )
    levels, flags = tuple(3 for _ in v.start_rooms(casus.household)), tuple(False for _ in flag_rows(casus))
    calm = r.MonthPassed(1, (), levels, flags, 0.0)
    told = r.MonthPassed(2, (row_id(moving.event, moving.person or HOUSEHOLD),), levels, flags, 0.0)
    before = v.house_state(casus, replace(start_state(casus), life=(calm,))).room(LifeDomain.HOUSING)
    after = v.house_state(casus, replace(start_state(casus), life=(calm, told))).room(LifeDomain.HOUSING)
    assert (before.level, before.word) == (None, "")
    assert (after.level, after.word) == (None, v.NOT_CLEAR), "it is known that, not how"
