"""What stands in the street and who is in the house: the life that is played says so, nothing before it."""

from dataclasses import replace

from effect_game.content.roster import flag_rows, start_flags
from effect_game.domain.household import Casus
from effect_game.domain.scene import Absence, PropGone
from effect_game.play import rows as r
from effect_game.play.state import State, start_state
from effect_game.play.views_rooms import absent, gone_words, house_state, start_levels, street_props_now
from tests.support.casus import KLEIN, casus_of


def with_prop_gone() -> tuple[Casus, str]:
    """The small household, and the situation while which its bike is not in the street."""
    casus = casus_of(KLEIN)
    start = casus.household.situations[0]
    gone = PropGone(prop="bike", situation=start.situation, person=start.person)
    row = next(row for row in flag_rows(casus) if row.startswith(start.situation))
    return replace(casus, household=replace(casus.household, props_gone=(gone,))), row


def after_a_month(casus: Casus, row: str, *, holds: bool) -> State:
    now = start_flags(casus) | {row: holds}
    month = r.MonthPassed(
        month=1, events=(), levels=(), flags=tuple(now[each] for each in flag_rows(casus)), money_mean_eur=0.0
    )
    return replace(start_state(casus), life=(month,))


def test_a_thing_is_gone_from_the_street_while_its_situation_holds() -> None:
    casus, row = with_prop_gone()
    assert street_props_now(casus, after_a_month(casus, row, holds=True)) == ()
    assert street_props_now(casus, after_a_month(casus, row, holds=False)) == ("bike",)


def test_why_a_thing_is_gone_is_said_while_it_is_gone_where_the_content_says_it() -> None:
    casus, row = with_prop_gone()
    assert gone_words(casus, after_a_month(casus, row, holds=True)) == ()
    (gone,) = casus.household.props_gone
    told = replace(gone, text="De fiets staat bij de maker.")
    casus = replace(casus, household=replace(casus.household, props_gone=(told,)))
    assert gone_words(casus, after_a_month(casus, row, holds=True)) == ("De fiets staat bij de maker.",)
    assert gone_words(casus, after_a_month(casus, row, holds=False)) == ()
    assert gone_words(casus, start_state(casus)) == ()


def test_before_leven_the_street_gives_nothing_away() -> None:
    casus, _ = with_prop_gone()
    assert street_props_now(casus, start_state(casus)) == ("bike",)


def with_absence() -> tuple[Casus, str, str]:
    """The small household, someone in it, and the situation while which they are not in the house."""
    casus = casus_of(KLEIN)
    start = next(each for each in casus.household.situations if each.person is not None)
    assert start.person is not None
    away = Absence(person=start.person, situation=start.situation, text="Is bij een zus.")
    return (
        replace(casus, household=replace(casus.household, absences=(away, replace(away, text="Later.")))),
        f"{start.situation}@{start.person}",
        start.person,
    )


def started(casus: Casus, *, holds: bool, known: bool = True) -> Casus:
    """The same household, with every situation of a person so or not so at the start."""
    situations = tuple(
        each if each.person is None else replace(each, start=holds, known=known, prior=None if known else 0.5)
        for each in casus.household.situations
    )
    return replace(casus, household=replace(casus.household, situations=situations))


def test_before_leven_who_is_known_to_be_away_is_not_in_the_house() -> None:
    casus, _, person = with_absence()
    away = started(casus, holds=True)
    assert absent(away, start_state(away)) == {person: "Is bij een zus."}
    here, asked_nobody = started(casus, holds=False), started(casus, holds=True, known=False)
    assert absent(here, start_state(here)) == absent(asked_nobody, start_state(asked_nobody)) == {}


def test_someone_is_not_in_the_house_while_their_situation_holds() -> None:
    casus, row, person = with_absence()
    gone, here = after_a_month(casus, row, holds=True), after_a_month(casus, row, holds=False)
    assert absent(casus, gone) == {person: "Is bij een zus."}
    assert absent(casus, here) == absent(casus, start_state(casus)) == {}
    for state, expected in ((gone, False), (here, True)):
        levels = start_levels(casus)
        figures = house_state(casus, state, levels=levels, everything=True).persons
        assert any(f.id == person and f.room is not None for f in figures) is expected
