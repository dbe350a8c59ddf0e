"""The name of a group: the one it would like, when the generator can have made it and it is free."""

from collections.abc import Set as AbstractSet

from effect_game.content.nicknames import nicknames


def free_name(key: str, wish: str, taken: AbstractSet[str]) -> str:
    """key: id of the group, it draws a name where the wish is none of the generator's; taken: of others."""
    words = nicknames()
    name = wish if words.holds(_without_number(wish)) else words.draw(lambda n: int(key[:8], 16) % n, taken)
    free, number = name, 2
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _without_number(name: str) -> str:
    """A name as it was drawn: a number was added to one that was taken."""
    first, _, last = name.rpartition(" ")
    return first if last.isascii() and last.isdigit() and len(last) <= 3 else name
