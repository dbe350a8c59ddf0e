"""The rules from law and policy that a household leans on, each with where it was looked up.

Part of the schema of the library (scenarios/library/regulations.yaml). A household says which of them it
leans on and where; nothing is computed with them.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


class Footing(StrEnum):
    """How sure it is that a rule is as told here.

    A the text of the law, or the government about its own rule. B a court or a trade that explains it, or an
    older text of the law. C told by somebody else. D made for the game.
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law, treaty or policy. id 'law:...'. mentions: the words by which a text speaks of it, as written."""

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """One rule. id 'regulation:...'.

    article: as it is cited, '' for a whole law. text: what it says, in one or two sentences. from_day,
    until_day: first and last day it holds, '2025-07-31'; '' is not known or no end. Graded A, B or C it has a
    source (id) and the day on which that was looked at; D has `assumption`, 'spelaanname: why'.
    note: what is otherwise elsewhere or later.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    law: str
    text: Shown
    grade: Footing
    article: str = ""
    from_day: str = ""
    until_day: str = ""
    source: str | None = None
    looked_up: str = ""
    assumption: Shown | None = None
    note: Shown = ""

    def holds_on(self, day: str) -> bool:
        """Whether it holds on a day, '2025-07-01'."""
        return (not self.from_day or self.from_day <= day) and (not self.until_day or day <= self.until_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationUse:
    """A rule this household leans on, and where.

    used_by: ids in the household (cards, events, situations, parties, facts, grounds ...) or names of its
    fields. other_time: why a rule is here that does not hold on the reference day. in_the_way: what it held
    up here, in one sentence, and solves: what would help; both for the Beleidssignaal, or neither.
    """

    __pydantic_config__ = STRICT
    regulation: str
    used_by: tuple[str, ...]
    other_time: Shown = ""
    in_the_way: Shown = ""
    solves: Shown = ""
