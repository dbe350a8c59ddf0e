"""What can be laid on the line of a plan, and the help that already runs."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.people import Gate
from effect_game.domain.shown import Shown, ShownKey
from effect_game.domain.vocabulary import AgreementKind, CardKind, CardRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What someone of the household says of a card; dots 0 (liever niet) to 4 (heel graag)."""

    __pydantic_config__ = STRICT
    person: str
    dots: int
    quote: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A card that needs a yes. what: pay, permit; without the agreement it never starts."""

    __pydantic_config__ = STRICT
    party: str
    what: AgreementKind
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A situation that a card sets: while it is active (`lasting` False) or from its start on."""

    __pydantic_config__ = STRICT
    situation: str
    to: bool
    person: str | None = None
    lasting: bool = True
    after_months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card on offer. id 'card:...'. Numbers come from its intervention in the library.

    A `reaction` is not on offer at step Plan: it is laid by responding to an event in Leven.
    from_budget: what is bought when it starts is paid out of the maatwerkbudget (content/custom_budget.py).
    """

    __pydantic_config__ = STRICT
    id: str
    intervention: str
    kind: CardKind
    role: CardRole
    title: Shown
    text: Shown
    unknown: Shown
    executor: ShownKey
    persons: tuple[str, ...]
    wishes: tuple[Wish, ...]
    icon: str
    executors: tuple[ShownKey, ...] = ()
    start_month: int = 1
    duration_months: int | None = None
    needs: tuple[Need, ...] = ()
    changes: tuple[Change, ...] = ()
    requires: tuple[Gate, ...] = ()
    clashes_with: tuple[str, ...] = ()
    clash_text: Shown = ""
    estimate_price: bool = False
    estimate_prompt: Shown = ""
    reaction: bool = False
    from_budget: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectory:
    """Help that already runs, or that usual help will start. id 'trajectory:...'.

    Part of the reference. `stop_title` given = there is a stop card; `stop_text` says what is lost
    and freed. start_month 0 = running at the start; remaining_months counts from there, or from the
    start that is still to come (0 = as long as the intervention normally takes).
    """

    __pydantic_config__ = STRICT
    id: str
    intervention: str
    title: Shown
    text: Shown
    executor: ShownKey
    persons: tuple[str, ...]
    start_month: int
    remaining_months: int
    icon: str
    stop_title: Shown | None = None
    stop_text: Shown = ""
    wishes: tuple[Wish, ...] = ()
    changes: tuple[Change, ...] = ()
