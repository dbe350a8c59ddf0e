"""What a class knows of one group: the casus it plays and how far it is, folded from the group's own
journal."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.play.state import State


@dataclass(frozen=True, slots=True)
class GroupRun:
    """group: its id; name: its nickname, which stays on the trainer's board. state: the fold of its
    journal."""

    group: str
    name: str
    casus: Casus
    state: State
