"""Cards and trajectories as intervention rows: what they do to which rows, and when they can start."""

from effect_game.content.compile_order import (
    MOST_LEAVE,
    barriers,
    ordered_dropout,
    ordered_uptake,
    ordered_weakening,
    times,
)
from effect_game.content.compile_rows import Workbench, gate_terms
from effect_game.content.evidence import share_draw, shift_draw
from effect_game.content.roster import Roster, cell_id, row_id
from effect_game.content.wishes import wish_dropout
from effect_game.domain.cards import Card, Change, Trajectory
from effect_game.domain.draw_ids import acting, dropout_of, uptake_of
from effect_game.domain.evidence import Effect, Estimate
from effect_game.domain.knowledge import Intervention
from effect_game.domain.model import GateTerm, Hold, InterventionRow, RowEffect, Weaken
from effect_game.domain.vocabulary import HOUSEHOLD


def intervention_rows(bench: Workbench) -> tuple[InterventionRow, ...]:
    """One row per card and per trajectory, in order of id."""
    household = bench.casus.household
    actions: list[Card | Trajectory] = [*household.cards, *household.trajectories]
    rows = [_row(bench, action) for action in actions]
    return tuple(sorted(rows, key=lambda row: row.id))


def library_row(bench: Workbench, action: Card | Trajectory) -> Intervention:
    """The row of the library an action takes its numbers from."""
    return next(row for row in bench.casus.library.interventions if row.id == action.intervention)


def effect_targets(roster: Roster, effect: Effect, persons: tuple[str, ...]) -> tuple[str, ...]:
    """Row ids an effect acts on; empty when this household has none of them."""
    owners = roster.owners(effect.who, persons)
    if effect.life_domain is not None:
        return tuple(cell_id(effect.life_domain, one) for one in roster.cells_of(effect.life_domain, owners))
    if effect.move is not None:
        return roster.move_rows(effect.move, owners)
    name = str(effect.event)
    return tuple(row_id(name, one) for one in roster.event_owners(name, owners))


def _row(bench: Workbench, action: Card | Trajectory) -> InterventionRow:
    kind, roster = library_row(bench, action), bench.roster
    effects = [
        RowEffect(row, shift_draw(_effect_id(kind, e), e.shift))
        for e in kind.effects
        for row in effect_targets(roster, e, action.persons)
    ]
    wait = kind.wait_weeks
    return InterventionRow(
        id=action.id,
        wait_weeks=(wait.low, wait.central, wait.high),
        uptake=share_draw(uptake_of(kind.id), ordered_uptake(bench, action, kind.uptake)),
        dropout=share_draw(dropout_of(kind.id), _leaving(bench, action, kind)),
        duration_months=kind.duration_months,
        ramp_months=kind.ramp_months,
        halflife_months=kind.halflife_months,
        load=kind.load,
        effects=tuple(sorted(effects, key=lambda effect: (effect.row, effect.shift.id))),
        holds=tuple(_hold(roster, change) for change in action.changes),
        weakened_by=_weakened(bench, kind, action),
        requires=_required(bench, action),
    )


def _leaving(bench: Workbench, action: Card | Trajectory, kind: Intervention) -> Estimate:
    """The share that leaves: by what is so at the start, and by what the persons of a card want of it.

    Wishes of a trajectory are about stopping it, so they say nothing here.
    """
    share = ordered_dropout(bench, action, kind.dropout)
    if isinstance(action, Trajectory):
        return share
    return times(share, wish_dropout(action, bench.casus.library.dynamics), MOST_LEAVE)


def _effect_id(kind: Intervention, effect: Effect) -> str:
    return acting(kind.id, str(effect.life_domain or effect.event or effect.move), effect.who)


def _hold(roster: Roster, change: Change) -> Hold:
    row = roster.situation_row(change.situation, change.person)
    assert row is not None
    return Hold(row, change.to, change.lasting, change.after_months)


def _required(bench: Workbench, action: Card | Trajectory) -> tuple[GateTerm, ...]:
    own = gate_terms(bench.roster, action.requires) if isinstance(action, Card) else ()
    return tuple(dict.fromkeys((*own, *(gate for gate, _ in barriers(bench, action)))))


def _weakened(bench: Workbench, kind: Intervention, action: Card | Trajectory) -> tuple[Weaken, ...]:
    """Order rules on the situations of the persons, else of the household; what is not here is left out."""
    owners = action.persons or (HOUSEHOLD,)
    found = [
        Weaken(row_id(rule.situation, owner), rule.holds, rule.factor)
        for rule in kind.weakened_by
        for owner in bench.roster.situation_owners(rule.situation, owners)
    ]
    found += ordered_weakening(bench, action)
    return tuple(sorted(found, key=lambda weaken: (weaken.situation, weaken.holds)))
