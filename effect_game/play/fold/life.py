"""What step Leven does to the state."""

from dataclasses import replace

from effect_game.content.compile import missing_needs
from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard, PlanChange
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, known, unchanged, with_change
from effect_game.play.state import Adjustment, Responded, State


def _adjust(_: Casus, state: State, value: r.AdjustCard) -> State:
    made = Adjustment(state.month, value.card, value.intensity, value.reason)
    others = tuple(a for a in state.adjustments if (a.month, a.card) != (made.month, made.card))
    changed = with_change(state, value.card, PlanChange(month=state.month + 1, intensity=value.intensity))
    return replace(changed, adjustments=(*others, made))


def _respond(casus: Casus, state: State, value: r.RespondToEvent) -> State:
    """Recorded; a reaction card lies from the next month on."""
    chosen = known(casus.household.responses, value.response)
    after = replace(state, responses=(*state.responses, Responded(state.month, value.event, chosen.id)))
    if chosen.card is None:
        return after
    card = known(casus.household.cards, chosen.card)
    laid = PlanCard(card=card.id, start_month=state.month + 1, executor=card.executor)
    return replace(after, cards=(*after.cards, laid))


def _next_round(casus: Casus, state: State, _: r.StartNextRound) -> State:
    """The same life goes on at step Plan; who talked in this round remembers it."""
    after = replace(state, step=Step.PLAN, round=state.round + 1)
    kept = tuple(card for laid in state.cards if (card := _carried_over(casus, after, laid)) is not None)
    return replace(after, cards=kept, talks=(), earlier_talks=state.all_talks, open_offer=None)


def _carried_over(casus: Casus, after: State, laid: PlanCard) -> PlanCard | None:
    """A card as it goes into a new round. One without every yes it needs began in no life at all: it lies
    at the beginning of the round and can be moved, or is gone when it had been stopped."""
    card = known(casus.household.cards, laid.card)
    if not missing_needs(card, [one for one in after.agreements if one.card == laid.card]):
        return laid
    if any(change.intensity is None for change in laid.changes):
        return None
    return replace(laid, start_month=max(laid.start_month, after.first_month), changes=())


APPLY: dict[type, Apply] = {
    r.GuessFirstRoom: lambda _c, s, v: replace(s, first_rooms=(*s.first_rooms, (s.round, v.life_domain))),
    r.LiveMonth: unchanged,
    r.MonthPassed: lambda _c, s, v: replace(s, life=(*s.life, v)),
    r.AdjustCard: _adjust,
    r.RespondToEvent: _respond,
    r.FinishMoment: lambda _c, s, _v: replace(s, moments_closed=s.moments_closed | {s.month}),
    r.StartNextRound: _next_round,
}
