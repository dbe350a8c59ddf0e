"""What a trainer brought into a casus, as its players read it: on the card of the event and in Terugblik."""

from collections.abc import Iterator

from effect_game.content.roster import OF_STATE, make_roster, row_id
from effect_game.domain.happenings import EventUse, Shock
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.play import rows as r
from effect_game.play.figures import Figures
from effect_game.play.outcomes import found_rows
from effect_game.play.shocks import find_event
from effect_game.play.state import State
from effect_game.play.views_life_starts import condition_words, situations_after

SHUT_OUT = mark("Van de trainer, maar in jullie leven kon dit niet gebeuren.")


def brought_words(state: State, event: str, month: int) -> str:
    """That an event of a month came from the trainer; '' for one that chance brought."""
    if all((shock.event, shock.month) != (event, month) for shock in state.shocks):
        return ""
    return tr("Van de trainer: dit komt niet door toeval en niet door jullie plan.")


def shut_out(casus: Casus, state: State, passed: r.MonthPassed) -> Iterator[tuple[EventUse, str]]:
    """Events that a trainer let come in a month that was lived, and that could not happen in that life; with
    why, as far as people know what they lean on."""
    for shock in state.shocks:
        use = find_event(casus, shock.event)
        if use is not None and shock.month == passed.month and shock.event not in passed.events:
            yield use, " ".join(_closed(casus, state, use, situations_after(casus, passed)))


def _closed(casus: Casus, state: State, use: EventUse, now: dict[str, bool]) -> Iterator[str]:
    roster, found = make_roster(casus.household, casus.library), found_rows(casus, state)
    dark = {row_id(s.situation, s.person or HOUSEHOLD) for s in casus.household.situations if not s.known}
    dark |= {row_id(v.variable, v.person or HOUSEHOLD) for v in casus.household.variables if not v.known}
    for gate in use.gates:
        row = roster.situation_row(gate.situation, gate.person)
        secret = row is not None and row.partition(OF_STATE)[0] in dark - found
        if row is not None and not secret and now.get(row, False) is not gate.holds:
            yield condition_words(casus, gate)


def looked_back_words(casus: Casus, state: State, figures: Figures) -> tuple[str, ...]:
    """One line for each thing the trainer brought in: events by month, then facts."""
    return (*_shocks(casus, state, figures), *_facts(casus, state))


def _shocks(casus: Casus, state: State, figures: Figures) -> Iterator[str]:
    for shock in sorted(state.shocks, key=lambda each: each.month):
        use = find_event(casus, shock.event)
        if use is None:
            continue
        if shock.month > figures.months:
            # Who goes back from a new round looks back before its month was lived.
            words = mark(
                "‘{title}’ zou van de trainer komen in maand {month}. Zo ver leefden jullie niet; de "
                "bedragen rekenen er wel mee."
            )
            yield tr(words, title=use.title, month=shock.month)
        else:
            words = mark("‘{title}’ in maand {month} kwam van de trainer, niet van het toeval.")
            yield f"{tr(words, title=use.title, month=shock.month)} {_in_which_lives(shock, figures)}"


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
