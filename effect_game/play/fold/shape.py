"""What the files of the fold share: the shape of a step's function, and the plainest of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import PlanCard, PlanChange
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play.state import State

Apply = Callable[[Casus, State, Any], State]


def unchanged(_: Casus, state: State, __: Any) -> State:
    """Nothing changes: what matters is in the outcome that follows."""
    return state


def to_step(step: Step) -> Apply:
    """Go to a step."""
    return lambda _casus, state, _value: replace(state, step=step)


def with_change(state: State, card: str, change: PlanChange) -> State:
    """A laid card that changes or stops from a month on; a change in the same month gives way."""

    def changed(laid: PlanCard) -> PlanCard:
        if laid.card != card:
            return laid
        others = tuple(c for c in laid.changes if c.month != change.month)
        return replace(laid, changes=(*others, change))

    return replace(state, cards=tuple(changed(laid) for laid in state.cards))


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_HasId)


def known(items: Iterable[_Item], name: str) -> _Item:
    """The item a row speaks of. Raises UserError 'journal.damaged' when this casus does not have it."""
    for item in items:
        if item.id == name:
            return item
    raise UserError(
        "journal.damaged",
        tr("Een regel in deze casus noemt '{name}', en dat is er niet. Open een eerdere kopie.", name=name),
    )
