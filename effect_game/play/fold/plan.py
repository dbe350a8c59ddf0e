"""What step Plan does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard, PlanChange, Stop
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, known, to_step, unchanged, with_change
from effect_game.play.state import State, working_plan


def _set_card(casus: Casus, state: State, value: r.SetCard) -> State:
    laid = state.card(value.card)
    if laid is not None and state.is_fixed(laid):
        return with_change(state, value.card, PlanChange(month=state.first_month, intensity=value.intensity))
    card = PlanCard(
        card=known(casus.household.cards, value.card).id,
        start_month=value.start_month,
        duration_months=value.duration_months,
        intensity=value.intensity,
        executor=value.executor,
        discussed=value.card in state.discussed,
    )
    if laid is None:
        return replace(state, cards=(*state.cards, card))
    return replace(state, cards=tuple(card if c.card == value.card else c for c in state.cards))


def _discuss(_: Casus, state: State, value: r.DiscussCard) -> State:
    # Whether it was talked over counts when it is laid: what has been lived stays as it was.
    cards = tuple(
        replace(c, discussed=True) if c.card == value.card and not state.is_fixed(c) else c
        for c in state.cards
    )
    return replace(state, cards=cards, discussed=state.discussed | {value.card})


def _remove_card(_: Casus, state: State, value: r.RemoveCard) -> State:
    laid = state.card(value.card)
    if laid is not None and state.is_fixed(laid):
        return with_change(state, value.card, PlanChange(month=state.first_month, intensity=None))
    return replace(state, cards=tuple(c for c in state.cards if c.card != value.card))


def _stop(casus: Casus, state: State, value: r.StopTrajectory) -> State:
    trajectory = known(casus.household.trajectories, value.trajectory).id
    rest = tuple(s for s in state.stops if s.trajectory != trajectory)
    return replace(state, stops=(*rest, Stop(trajectory=trajectory, month=value.month)))


def _keep(_: Casus, state: State, value: r.KeepTrajectory) -> State:
    return replace(state, stops=tuple(s for s in state.stops if s.trajectory != value.trajectory))


def _open_lids(casus: Casus, state: State, value: r.LidsOpened) -> State:
    return replace(state, lids=value, plan_a=working_plan(casus, state))


def _choose_role(_: Casus, state: State, value: r.ChooseRole) -> State:
    earlier = tuple((month, role) for month, role in state.roles if month < state.first_month)
    return replace(state, roles=(*earlier, (state.first_month, value.role)))


def _set_blank(_: Casus, state: State, value: r.SetBlankCard) -> State:
    """Whoever carries it out changes on the line too, or the card could not be moved there any more."""
    rest = tuple(card for card in state.blank if card.id != value.card.id)
    laid = tuple(
        replace(card, executor=value.card.executor)
        if card.card == value.card.id and card.executor is not None
        else card
        for card in state.cards
    )
    return replace(state, blank=tuple(sorted((*rest, value.card), key=lambda card: card.id)), cards=laid)


def _remove_blank(_: Casus, state: State, value: r.RemoveBlankCard) -> State:
    return replace(
        state,
        blank=tuple(card for card in state.blank if card.id != value.card),
        cards=tuple(card for card in state.cards if card.card != value.card),
        discussed=state.discussed - {value.card},
    )


APPLY: dict[type, Apply] = {
    r.DiscussCard: _discuss,
    r.SetCard: _set_card,
    r.RemoveCard: _remove_card,
    r.StopTrajectory: _stop,
    r.KeepTrajectory: _keep,
    r.GuessPrice: lambda _c, s, v: replace(s, price_guesses=(*s.price_guesses, v)),
    r.PriceShown: lambda _c, s, v: replace(s, prices_shown=(*s.prices_shown, (v.card, v.amount_eur))),
    r.ChooseRole: _choose_role,
    r.SetBlankCard: _set_blank,
    r.RemoveBlankCard: _remove_blank,
    r.Predict: lambda _c, s, v: replace(s, prediction=v),
    r.SkipPrediction: unchanged,
    r.LidsOpened: _open_lids,
    r.FinishPlan: to_step(Step.TABLE),
}
