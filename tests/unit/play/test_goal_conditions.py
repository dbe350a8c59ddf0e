"""When a goal has come true, said as a household would say it."""

from pathlib import Path

import pytest

from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LifeDomain
from effect_game.play.views_goal_conditions import condition_words
from tests.support.casus import DE_AUTO, SHIPPED, casus_of

SCENARIOS = DE_AUTO.parent
ROSTER, DOG = SCENARIOS / "het-volle-rooster", SCENARIOS / "de-hond"


def goal_of(folder: Path, key: str) -> Goal:
    return next(goal for goal in casus_of(folder).household.goals if goal.id == key)


SAID = {
    (DE_AUTO, "goal:job"): "Dan is het gelukt: het hele jaar houdt Robin zijn baan.",
    (DE_AUTO, "goal:school"): """
        Dan is het gelukt: na een jaar is de auto er nog en gaat Milan niet met een busje naar school.
    """,
    (DE_AUTO, "goal:post"): """
        Dan is het gelukt: na een jaar staat de kamer Financiën op ‘niet stabiel’ of beter en zijn de
        schuldeisers gestopt met innen.
    """,
    (DE_AUTO, "goal:home"): """
        Dan is het gelukt: in de laatste 3 maanden van het jaar woont het gezin nog in dit huis en is er geen
        ontruiming aangezegd.
    """,
    (DE_AUTO, "goal:rested"): """
        Dan is het gelukt: na een jaar staat de kamer Lichamelijk van Robin op ‘wisselend’ of beter.
    """,
    (SCENARIOS / "voor-haar-man", "goal:together"): """
        Dan is het gelukt: na 2 jaar is Leo nog nooit opgenomen in een verpleeghuis.
    """,
    (SCENARIOS / "twee-huizen", "goal:no_choice"): """
        Dan is het gelukt: in heel jaar 2 gaan Adam en Mees naar allebei hun ouders.
    """,
    (ROSTER, "goal:safe"): """
        Dan is het gelukt: in de laatste 6 maanden van jaar 3 staat de kamer Psychisch van Lena op ‘niet
        stabiel’ of beter en voelt Lena zich thuis veilig.
    """,
}
SAID_WITH_LITTLE_KNOWN = {
    (ROSTER, "goal:bill"): """
        Dan is het gelukt: na een jaar is er geen beslag op het loon. Er telt ook iets mee wat jullie nog niet
        weten.
    """,
    (ROSTER, "goal:dry"): "Of dit lukt, hangt af van iets wat jullie nog niet weten.",
}


def line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("folder", "goal"), SAID)
def test_what_makes_a_goal_come_true_is_said_in_plain_sentences(folder: Path, goal: str) -> None:
    assert condition_words(casus_of(folder), goal_of(folder, goal)) == line(SAID[folder, goal])


@pytest.mark.parametrize(("folder", "goal"), SAID_WITH_LITTLE_KNOWN)
def test_what_nobody_found_is_only_said_to_count(folder: Path, goal: str) -> None:
    said = condition_words(casus_of(folder), goal_of(folder, goal), frozenset())
    assert said == line(SAID_WITH_LITTLE_KNOWN[folder, goal])


def test_every_condition_of_every_shipped_household_is_said_in_its_own_words() -> None:
    for casus in map(casus_of, SHIPPED):
        for goal in casus.household.goals:
            assert all(test.words for test in goal.situations), (casus.household.id, goal.id)


@pytest.mark.parametrize(
    ("month", "hold", "when"),
    [(9, 1, "in maand 9"), (9, 3, "van maand 7 tot en met 9"), (24, 24, "van maand 1 tot en met 24")],
)
def test_without_words_of_its_own_the_name_of_a_situation_tells_it(month: int, hold: int, when: str) -> None:
    goal = Goal(
        id="goal:all", text="Alles.", person="person:kim", month=month, hold=hold,
        levels=(LevelTest(life_domain=LifeDomain.HOUSING, at_least=HIGHEST_LEVEL),),
        situations=(
            SituationTest(situation="situation:home_of_own", holds=True),
            SituationTest(situation="situation:clean", holds=False, person="person:kim"),
        ),
    )  # fmt: skip
    assert condition_words(casus_of(DOG), goal) == line(f"""
        Dan is het gelukt: {when} staat de kamer Wonen op ‘goed’, is dit zo: een eigen huis en is dit niet zo:
        gestopt met gebruiken (Kim).
    """)
