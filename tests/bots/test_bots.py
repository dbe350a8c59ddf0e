"""Whoever plays without thinking reaches the end of every household, and its first goal less often."""

from pathlib import Path

import pytest

from tests.bots.measured import expert_share, measured
from tests.bots.players import Bot
from tests.support.casus import SHIPPED

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
PLAYS = 3
"""Once in each weight; `python -m tests.bots.measured` prints the count over two hundred."""


@pytest.mark.parametrize("bot", Bot)
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_bot_ends_every_play_and_reaches_the_first_goal_less_often_than_the_expert(
    folder: Path, bot: Bot
) -> None:
    assert measured(folder, bot, PLAYS).share < expert_share(folder)
