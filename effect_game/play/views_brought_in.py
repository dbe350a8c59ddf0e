"""What a trainer brought into a casus, as its players read it: on the card of the event and in Terugblik."""

from collections.abc import Iterator

from effect_game.domain.happenings import Shock
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.figures import Figures
from effect_game.play.shocks import find_event
from effect_game.play.state import State


def brought_words(state: State, event: str, month: int) -> str:
    """That an event of a month came from the trainer; '' for one that chance brought."""
    if all((shock.event, shock.month) != (event, month) for shock in state.shocks):
        return ""
    return tr("Van de trainer: dit komt niet door toeval en niet door jullie plan.")


def looked_back_words(casus: Casus, state: State, figures: Figures) -> tuple[str, ...]:
    """One line for each thing the trainer brought in: events by month, then facts."""
    return (*_shocks(casus, state, figures), *_facts(casus, state))


def _shocks(casus: Casus, state: State, figures: Figures) -> Iterator[str]:
    for shock in sorted(state.shocks, key=lambda each: each.month):
        use = find_event(casus, shock.event)
        if use is not None:
            came = tr(
                "‘{title}’ in maand {month} kwam van de trainer, niet van het toeval.",
                title=use.title,
                month=shock.month,
            )
            yield f"{came} {_in_which_lives(shock, figures)}"


def _in_which_lives(shock: Shock, figures: Figures) -> str:
    """What must be so for an event must be so in each life: that can differ with the plan and without."""
    place = shock.month, shock.event
    lived, unplanned = place in figures.lived.events, place in figures.unplanned.events
    if lived and unplanned:
        return tr("Het gebeurde met en zonder jullie plan.")
    if lived:
        return tr("Zonder jullie plan kon het toen niet gebeuren.")
    if unplanned:
        return tr("In jullie leven kon het toen niet gebeuren, zonder jullie plan wel.")
    return tr("Het kon toen niet gebeuren.")


def _facts(casus: Casus, state: State) -> Iterator[str]:
    texts = {fact.id: fact.text for fact in casus.household.facts}
    for fact in state.told:
        if fact in texts:
            yield tr("De trainer vertelde dit, jullie vroegen het niet: {fact}", fact=texts[fact])
