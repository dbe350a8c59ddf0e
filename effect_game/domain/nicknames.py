"""Names for groups, made of two words: calm, and about nobody."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from effect_game.domain.evidence import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Nicknames:
    """A name is one of `first`, a space, and one of `second`."""

    __pydantic_config__ = STRICT

    first: tuple[str, ...]
    second: tuple[str, ...]

    def holds(self, name: str) -> bool:
        """Whether the generator can have made this name."""
        first, _, second = name.partition(" ")
        return first in self.first and second in self.second

    def draw(self, number: Callable[[int], int], taken: Collection[str] = ()) -> str:
        """A name that is not `taken`, while there are any; number(n) gives 0 to n - 1."""
        free = [name for name in self.all() if name not in taken] or self.all()
        return free[number(len(free))]

    def all(self) -> list[str]:
        """Every name there is."""
        return [f"{first} {second}" for first in self.first for second in self.second]
