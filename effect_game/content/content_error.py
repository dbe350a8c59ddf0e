"""What is raised for content that cannot be used."""

from collections.abc import Iterable

from effect_game.domain.language import tr
from effect_game.domain.problems import Problem, UserError


class ContentError(UserError):
    """Content that cannot be used. `problems` holds every fault with file, line, what and remedy."""

    def __init__(self, name: str, problems: Iterable[Problem]) -> None:
        found = tuple(sorted(problems, key=lambda p: (p.file, p.line, p.code, p.message)))
        words = tr("'{name}' kan niet geladen worden: {problem}", name=name, problem=found[0])
        if len(found) > 1:
            words = tr("{words} (en nog {count})", words=words, count=len(found) - 1)
        super().__init__("content.invalid", words, found)
