"""Where a person is before these tests begin: a kept casus at the plan or at the table, and a real window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from effect_game.content.canonical import canonical_bytes, content_hash
from effect_game.content.load import load_casus
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster
from effect_game.play.rules.limits import MAX_GOALS
from effect_game.play.session import Play, new_header
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from tests.support.casus import DE_AUTO, KLEIN
from tests.support.window import SHIPPED_ROOTS, opened, resume

NOW = "2026-01-05T10:00:00Z"
KEY = "0" * 32
SMALL, SHIPPED = KLEIN, DE_AUTO
OPENED: list[r.Decision] = [
    r.SetCard("card:open_post", 1, 12, Intensity.NORMAL),
    r.Predict(-1000.0, 2000.0, "party:stad", 12),
    r.RemoveCard("card:open_post"),
]
"""At the plan of the small household, with the lids open and nothing on the line."""


def before_the_plan(casus: Casus, questions: tuple[str, ...] = ()) -> list[r.Decision]:
    """The decisions of a hurried team up to the plan."""
    wanted = tuple(goal.id for goal in casus.household.goals)[:MAX_GOALS]
    return [
        r.FinishReferral(),
        *(r.AskQuestion(question) for question in questions),
        r.FinishIntake(),
        r.CheckSafety(),
        r.ChooseGoals(wanted),
        r.ShowReference(),
        r.FinishGoals(),
    ]


def keep(path: Path, folder: Path, decisions: list[r.Decision], questions: tuple[str, ...] = ()) -> Casus:
    """Write a store that holds a casus with these decisions taken."""
    casus = load_casus(folder)
    header = new_header(casus, KEY, content_hash(casus), "test", 1)
    store, problem = open_store(path)
    assert problem is None
    with store:
        store.create_casus(header, canonical_bytes(casus), utc=NOW)
        play = Play(
            casus,
            Journal(header=header),
            Forecaster(casus),
            lambda: NOW,
            lambda rows, state: store.append(KEY, rows, step=state.step.value),
        )
        for decision in (*before_the_plan(casus, questions), *decisions):
            play.decide(decision)
        assert play.save_problem is None
    return casus


@contextmanager
def window(path: Path, width: int = 1366, height: int = 768) -> Iterator[Game]:
    """The real window on a store, with the kept casus opened."""
    with opened(path, SHIPPED_ROOTS, lambda: NOW, (width, height)) as game:
        resume(game, KEY)
        yield game
