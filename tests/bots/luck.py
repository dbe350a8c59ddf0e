"""Luck of a bot: a stream of the keyed noise, so that every run of a bot can be played again."""

from collections.abc import Sequence
from typing import TypeVar

from effect_game.domain.noise import keyed_word, stream_key

Item = TypeVar("Item")
_WORDS = 1 << 64


class Luck:
    """Numbers that follow from a name and from how many were drawn before."""

    def __init__(self, name: str) -> None:
        self._key = stream_key(0, "bot", name)
        self._drawn = 0

    def random(self) -> float:
        """From 0 up to 1."""
        self._drawn += 1
        return keyed_word(self._key, 0, self._drawn) / _WORDS

    def randint(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`, both included."""
        return least + int(self.random() * (most - least + 1))

    def choice(self, items: Sequence[Item]) -> Item:
        """One of them. IndexError when there is none."""
        return items[self.randint(0, len(items) - 1)]

    def sample(self, items: Sequence[Item], count: int) -> tuple[Item, ...]:
        """`count` different ones in an order of their own."""
        left = list(items)
        return tuple(left.pop(self.randint(0, len(left) - 1)) for _ in range(count))
