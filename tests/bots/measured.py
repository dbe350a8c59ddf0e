"""What the bots come to beside the expert plan of a household.

`python -m tests.bots.measured [PLAYS]` plays every shipped household PLAYS times (200) with every bot, spread
over the weights, and prints what they came to.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import mean

from effect_game.content.modes import in_mode, modes_of
from effect_game.content.plans import load_plan
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import Mode
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.state import plan_of
from tests.bots.players import Bot, play_to_the_end
from tests.support.casus import SHIPPED, casus_of

EXPERT = "expert"
PLAYS = 200
SHARE_RUNS = 512


@dataclass(frozen=True, slots=True)
class Came:
    """A bot in a household: mean share of lives with goal 1, moves of the longest play."""

    bot: Bot
    plays: int
    share: float
    longest: int


@cache
def _at_play(folder: Path, mode: Mode) -> tuple[Casus, Forecaster]:
    casus = in_mode(casus_of(folder), mode)
    return casus, Forecaster(casus)


def goal_share(forecaster: Forecaster, plan: Plan, seed: int) -> float:
    """Share of lives in which the household's first goal comes true, under the truth."""
    months = forecaster.casus.household.goals[0].month
    asked = ForecastRequest(plan=plan, seed=seed, everything=True, runs=SHARE_RUNS, months=months)
    share = forecaster.forecast(asked).goals[0].plan
    assert share is not None
    return share


def expert_share(folder: Path) -> float:
    """What the expert plan comes to."""
    casus, forecaster = _at_play(folder, Mode.DEEP)
    return goal_share(forecaster, load_plan(casus, folder, EXPERT), 1)


def measured(folder: Path, bot: Bot, plays: int) -> Came:
    """Play with seeds 1, 2, ... in the weights in turn. Raises DeadEnd, and whatever the game raises."""
    modes = modes_of(casus_of(folder).household)
    shares, longest = [], 0
    for seed in range(1, plays + 1):
        casus, forecaster = _at_play(folder, modes[seed % len(modes)])
        play = play_to_the_end(bot, casus, forecaster, seed)
        shares.append(goal_share(forecaster, plan_of(play.state), seed))
        longest = max(longest, len(play.journal.rows))
    return Came(bot, plays, mean(shares), longest)


def page(plays: int) -> str:
    """The page as text."""
    return "\n".join(_lines(plays)) + "\n"


def _lines(plays: int) -> Iterator[str]:
    yield "# Bots"
    yield ""
    yield "Drie spelers zonder verstand spelen elk huishouden door de regels: een doet maar wat (random), een"
    yield "legt de goedkoopste kaarten (cheapest), een legt zoveel mogelijk kaarten (most). Geen spel mag"
    yield "vastlopen, en geen van de drie mag doel 1 vaker halen dan het deskundige plan."
    yield ""
    yield f"Gemaakt met `python -m tests.bots.measured {plays}`: {plays} spellen per bot en huishouden,"
    yield f"over basis, verdieping en expert. Doel 1: gemiddeld deel van {SHARE_RUNS} levens per plan."
    yield ""
    yield "| huishouden | deskundig plan | random | cheapest | most | langste spel in regels |"
    yield "|---|---|---|---|---|---|"
    for folder in SHIPPED:
        came = [measured(folder, bot, plays) for bot in Bot]
        shares = " | ".join(_percent(each.share) for each in came)
        longest = max(each.longest for each in came)
        yield f"| {folder.name} | {_percent(expert_share(folder))} | {shares} | {longest} |"


def _percent(share: float) -> str:
    return f"{share * 100:.0f}%"


if __name__ == "__main__":
    sys.stdout.write(page(int(sys.argv[1]) if len(sys.argv) > 1 else PLAYS))
