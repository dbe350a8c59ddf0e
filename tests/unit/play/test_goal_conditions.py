"""When a goal has come true, said as a household would say it."""

from pathlib import Path

import pytest

from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LifeDomain
from effect_game.play.views_goal_conditions import condition_words
from tests.support.casus import DE_AUTO, casus_of

SCENARIOS = DE_AUTO.parent
ROSTER, DOG = SCENARIOS / "het-volle-rooster", SCENARIOS / "de-hond"


def goal_of(folder: Path, key: str) -> Goal:
    return next(goal for goal in casus_of(folder).household.goals if goal.id == key)


SAID = {
    (DE_AUTO, "goal:job"): "Gelukt als dit van maand 1 tot en met 12 nooit zo is: de baan is weg (Robin).",
    (DE_AUTO, "goal:school"): """
        Gelukt als dit in maand 12 niet zo is: de auto is weg, met het busje naar school (Milan) of met een
        geregeld busje naar school (Milan).
    """,
    (DE_AUTO, "goal:post"): """
        Gelukt als de kamer financiën in maand 12 op ‘niet stabiel’ staat, of beter.
        En als dit dan niet zo is: schuldeisers incasseren.
    """,
    (DE_AUTO, "goal:rested"): """
        Gelukt als de kamer lichamelijke gezondheid van Robin in maand 12 op ‘wisselend’ staat, of beter.
    """,
    (DOG, "goal:own_door"): """
        Gelukt als dit in maand 12 zo is: een eigen huis.
        En als dit dan niet zo is: het dier is er niet meer.
    """,
    (ROSTER, "goal:safe"): """
        Gelukt als de kamer psychische gezondheid van Lena van maand 31 tot en met 36 op ‘niet stabiel’ staat,
        of beter. En als dit dan nooit zo is: een kind voelt zich thuis niet veilig (Lena).
    """,
}
SAID_WITH_LITTLE_KNOWN = {
    (ROSTER, "goal:bill"): """
        Gelukt als dit in maand 12 niet zo is: beslag op loon. Er telt ook iets mee wat jullie nog niet weten.
    """,
    (ROSTER, "goal:dry"): "Of dit in maand 12 lukt, hangt af van iets wat jullie nog niet weten.",
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


def test_all_kinds_of_conditions_of_one_goal_stand_one_after_another() -> None:
    casus = casus_of(DOG)
    goal = Goal(
        id="goal:all", text="Alles.", person="person:kim", month=24,
        levels=(LevelTest(life_domain=LifeDomain.HOUSING, at_least=HIGHEST_LEVEL),),
        situations=(
            SituationTest(situation="situation:home_of_own", holds=True),
            SituationTest(situation="situation:clean", holds=True, person="person:kim"),
            SituationTest(situation="situation:dog_gone", holds=False),
        ),
    )  # fmt: skip
    assert condition_words(casus, goal) == line("""
        Gelukt als de kamer wonen en leefbaarheid in maand 24 op ‘goed’ staat.
        En als dit dan zo is: een eigen huis en gestopt met gebruiken (Kim).
        En als dit dan niet zo is: het dier is er niet meer.
    """)
