"""The name of a group: one the generator can have made, and no other group of the class has."""

from collections.abc import Set

from effect_game.content.nicknames import nicknames


def free_name(wish: str, key: str, taken: Set[str]) -> str:
    """What a group would like when it can have drawn that, else a name drawn by its id; free of `taken`."""
    words = nicknames()
    known = words.holds(_without_number(wish))
    name = wish if known else words.draw(lambda n: int(key[:8], 16) % n, taken)
    number, free = 2, name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _without_number(name: str) -> str:
    """A name as it was drawn: a number was added to one that was taken."""
    first, _, last = name.rpartition(" ")
    return first if last.isascii() and last.isdigit() and len(last) <= 3 else name
