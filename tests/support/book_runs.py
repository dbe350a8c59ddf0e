"""Runs for documents with figures of few lives: everything of a document but the seconds."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from effect_game.documents.opened import Run
from effect_game.domain.household import Casus, Unpriced
from effect_game.domain.plan import Plan
from effect_game.play.forecast import Forecaster, ForecastRequest
from tests.support.casus import casus_of, new_play, plan_of

RUNS = 512
RISKY = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uff1d1")
"""What a spreadsheet could run when it took these words for a formula."""


def with_words(casus: Casus, words: tuple[str, ...]) -> Casus:
    """The casus with these words in it, as people may have typed them."""
    items = tuple(Unpriced(id=f"pm:typed_{place}", text=each) for place, each in enumerate(words))
    return replace(casus, household=replace(casus.household, unpriced=items))


@cache
def run_with(folder: Path, plan: str = "expert", seed: int = 1) -> Run:
    """A run whose forecast is of a shipped plan and few lives."""
    return run_of_plan(folder, casus_of(folder), plan_of(folder, plan), seed)


def run_of_plan(folder: Path, casus: Casus, plan: Plan, seed: int = 1) -> Run:
    """The same of any plan, and of content that is not as it was shipped."""
    play = new_play(folder, seed)
    request = ForecastRequest(plan=plan, seed=seed, runs=RUNS)
    forecast = Forecaster(casus).forecast(request)
    state = replace(play.state, goals=tuple(goal.id for goal in casus.household.goals[:1]))
    return Run(
        casus=casus,
        journal=play.journal,
        state=state,
        forecast=forecast,
        figures=None,
        content=casus,
        request=request,
    )
