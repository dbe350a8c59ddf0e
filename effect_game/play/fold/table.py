"""What step Aan tafel does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Step
from effect_game.play import authority
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, to_step, unchanged
from effect_game.play.negotiation import pending_bluff
from effect_game.play.state import Exchange, State, Swapped, Talk


def _offer(_: Casus, state: State, value: r.MakeOffer) -> State:
    return replace(state, open_offer=value)


def _replace_talk(state: State, talk: Talk) -> State:
    rest = tuple(t for t in state.talks if t.party != talk.party)
    return replace(state, talks=(*rest, talk))


def _end_talk(casus: Casus, state: State, value: r.EndTalk) -> State:
    """A bluff that was not found out yet is found out when people have gone."""
    talk = state.talk(value.party)
    cost = authority.rules_of(casus).bluff_cost if _left_with_a_bluff(talk) else 0
    ended = _replace_talk(state, replace(talk, ended=True, settled=len(talk.exchanges)))
    return replace(ended, authority=authority.moved(casus, state.authority, -cost))


def _left_with_a_bluff(talk: Talk) -> bool:
    return not talk.ended and bool(talk.exchanges) and pending_bluff(talk.exchanges[-1].answer)


def _finish(casus: Casus, state: State, value: r.FinishTable) -> State:
    """Who walks away from a talk has ended it."""
    for talk in state.talks:
        state = _end_talk(casus, state, r.EndTalk(talk.party))
    return to_step(Step.LIFE)(casus, state, value)


def _answered(casus: Casus, state: State, value: r.PartyAnswered) -> State:
    if state.open_offer is None or state.open_offer.party != value.party:
        raise UserError(
            "journal.damaged", tr("In deze casus staat een antwoord zonder voorstel. Open een eerdere kopie.")
        )
    talk = state.talk(value.party)
    talked = replace(talk, exchanges=(*talk.exchanges, Exchange(state.open_offer, value)))
    if value.answer is Answer.YES or talked.left == 0:
        talked = replace(talked, ended=True)
    level = authority.moved(casus, state.authority, value.authority_change)
    return replace(_replace_talk(state, talked), open_offer=None, authority=level)


def _take_higher(casus: Casus, state: State, value: r.TakeHigher) -> State:
    """The talk goes on one rung up, at what that rung asks of one's gezag; a bluff is found out there."""
    talk = state.talk(value.party)
    asked = next(rung.gezag for rung in casus.library.ladder if rung.id == value.rung)
    moved_up = replace(talk, ended=False, rungs=(*talk.rungs, (value.rung, len(talk.exchanges))))
    level = authority.moved(casus, state.authority, -asked)
    return replace(_replace_talk(state, moved_up), authority=level)


def _in_their_place(_: Casus, state: State, value: r.AnswerInTheirPlace) -> State:
    return replace(state, open_swap=value)


def _they_answered(_: Casus, state: State, value: r.TheyAnswered) -> State:
    if state.open_swap is None or state.open_swap.party != value.said.party:
        raise UserError(
            "journal.damaged",
            tr("In deze casus staat een antwoord zonder wissel van stoel. Open een eerdere kopie."),
        )
    return replace(state, open_swap=None, swaps=(*state.swaps, Swapped(state.open_swap, value.said)))


def _evaluated(casus: Casus, state: State, value: r.AgreementEvaluated) -> State:
    level = authority.moved(casus, state.authority, value.authority_change)
    return replace(
        state,
        evaluations=(*state.evaluations, value),
        looked_back=(*state.looked_back, state.month),
        authority=level,
    )


APPLY: dict[type, Apply] = {
    r.MakeOffer: _offer,
    r.PartyAnswered: _answered,
    r.EndTalk: _end_talk,
    r.TakeHigher: _take_higher,
    r.AnswerInTheirPlace: _in_their_place,
    r.TheyAnswered: _they_answered,
    r.EvaluateAgreement: unchanged,
    r.AgreementEvaluated: _evaluated,
    r.FinishTable: _finish,
}
