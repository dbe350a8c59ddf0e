"""What a yes was given on: the amount that was told, when both look back, and what they then find."""

from dataclasses import dataclass

from effect_game.domain.forecast import Spread
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Answer
from effect_game.play import authority
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine, reaches
from effect_game.play.state import State


@dataclass(frozen=True, slots=True)
class Promise:
    """A yes with a date. `promised_eur`: what was said about the party's own line, else what was computed."""

    party: str
    month: int
    promised_eur: float


def promises(state: State) -> tuple[Promise, ...]:
    """Every yes with a date, by month."""
    made = [
        Promise(said.party, said.evaluate_month, said.net_eur if said.claim_eur is None else said.claim_eur)
        for talk in state.all_talks
        for said in (exchange.answer for exchange in talk.exchanges)
        if said.answer is Answer.YES and said.evaluate_month is not None
    ]
    return tuple(sorted(made, key=lambda promise: (promise.month, promise.party)))


def due(state: State) -> tuple[Promise, ...]:
    """What can be looked back on now: the month is over, and nobody did so yet."""
    return tuple(p for p in _open(state) if state.first_month <= p.month <= state.month)


def missed(state: State) -> tuple[Promise, ...]:
    """Dates of an earlier round that passed without looking back."""
    return tuple(p for p in _open(state) if p.month < state.first_month)


def _open(state: State) -> tuple[Promise, ...]:
    done = {(one.party, one.month) for one in state.evaluations}
    return tuple(p for p in promises(state) if (p.party, p.month) not in done)


def evaluated(casus: Casus, state: State, party: str, found: Spread) -> r.AgreementEvaluated:
    """Looking back on a party's yes: kept when the plan as it is now still gives what was promised.

    The middle half of the lives decides: an amount at the edge of what was possible is no promise.
    """
    promise = next(p for p in due(state) if p.party == party)
    kept = reaches(promise.promised_eur, OwnLine(found.mean, found.p25, found.p75))
    gain = authority.rules_of(casus).kept_gain if kept else 0
    return r.AgreementEvaluated(party, promise.month, promise.promised_eur, found.mean, kept, gain)
