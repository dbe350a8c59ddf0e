"""What step Leven does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard, PlanChange
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, unchanged
from effect_game.play.state import State


def _adjust(_: Casus, state: State, value: r.AdjustCard) -> State:
    month = state.month + 1
    change = PlanChange(month=month, intensity=value.intensity)

    def changed(card: PlanCard) -> PlanCard:
        if card.card != value.card:
            return card
        earlier = tuple(c for c in card.changes if c.month != month)
        return replace(card, changes=(*earlier, change))

    return replace(state, cards=tuple(changed(c) for c in state.cards))


APPLY: dict[type, Apply] = {
    r.GuessFirstRoom: lambda _c, s, v: replace(s, first_room=v.life_domain, first_room_guessed=True),
    r.LiveMonth: unchanged,
    r.MonthPassed: lambda _c, s, v: replace(s, life=(*s.life, v)),
    r.AdjustCard: _adjust,
    r.FinishMoment: lambda _c, s, _v: replace(s, moments_closed=s.moments_closed | {s.month}),
}
