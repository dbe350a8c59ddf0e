"""The conversation as it can be held: which questions can be reached, and what order a walk asks them in."""

from collections.abc import Iterator

from effect_game.domain.consent import Consent
from effect_game.domain.conversation import Question
from effect_game.domain.household import Household
from effect_game.domain.plan import Walk
from effect_game.domain.team import DUO, TALK_HOURS

NEVER = float("inf")


def reachable(household: Household) -> list[Question]:
    """Questions that can be asked within the hours, if trust is built with the cheapest questions first."""
    return [q for q in household.questions if _hours_to_ask(household, q) <= household.intake_hours]


def _hours_to_ask(household: Household, wanted: Question) -> float:
    """Hours up to and with a question, by the default duo: its opener, whose yes it needs, its trust."""
    spent = wanted.hours + _hours_to_open(household, wanted)
    spent += _hours_to_trust(household, wanted.to, _trust_needed(household, wanted), wanted)
    if wanted.after is not None:
        earlier = [q for q in household.questions if wanted.after in q.facts and q.after is None]
        spent += min((_hours_to_ask(household, q) for q in earlier), default=NEVER)
    consent = _consent_for(household, wanted)
    if consent is not None:
        spent += _hours_to_trust(household, consent.person, consent.needs_trust, wanted)
    return spent


def _hours_to_open(household: Household, wanted: Question) -> float:
    """Hours until somebody thinks of it: one of the team, a colleague called in, or casuïstiekoverleg."""
    ways = [0.0 for member in household.team if member.id in wanted.opened_by]
    ways += [colleague.hours for colleague in household.colleagues if colleague.id in wanted.opened_by]
    ways += [TALK_HOURS for blind in household.blind_spots if blind.question == wanted.id]
    return min(ways, default=NEVER if wanted.opened_by else 0.0)


def _hours_to_trust(household: Household, person: str, level: int, wanted: Question) -> float:
    """Hours of the cheapest questions that bring a person's trust to a level; infinite when none do."""
    trust = _start_trust(household).get(person, 0)
    spent, asked = 0.0, {wanted.id}
    while trust < level:
        open_now = [
            q
            for q in household.questions
            if q.to == person
            and q.id not in asked
            and q.trust_gain > 0
            and _hours_to_open(household, q) == 0
            and _trust_needed(household, q) <= trust
        ]
        if not open_now:
            return NEVER
        cheapest = min(open_now, key=lambda q: (q.hours / q.trust_gain, q.id))
        asked.add(cheapest.id)
        trust += cheapest.trust_gain
        spent += cheapest.hours
    return spent


def talk_problems(household: Household, walk: Walk) -> Iterator[tuple[str, str]]:
    """What is wrong with the questions of a walk, in words with what to do; every yes has to be asked for."""
    questions = {question.id: question for question in household.questions}
    duo = walk.duo or tuple(member.id for member in household.team[:DUO])
    trust, spent, met = _start_trust(household), 0.0, set(duo)
    told = {fact.id for fact in household.facts if fact.known_at_start}
    for given in walk.questions:
        question = questions[given]
        lent = sum(ease.trust for ease in question.eased_by if ease.member in duo)
        if max(question.needs_trust, question.early_trust) > trust.get(question.to, 0) + lent:
            yield f"{given} is nog op slot: er is te weinig vertrouwen.", "Vraag iets anders eerst."
        consent = _consent_for(household, question)
        if consent is not None and consent.needs_trust > trust[consent.person]:
            yield f"voor {given} is er dan nog geen toestemming.", "Vraag iets anders eerst."
        if question.after is not None and question.after not in told:
            yield f"aan {given} denkt dan nog niemand.", "Vraag eerst waar dit uit volgt."
        told.update(question.facts)
        spent += question.hours - sum(ease.hours for ease in question.eased_by if ease.member in duo)
        if met.isdisjoint(question.opened_by):
            spent += _hours_to_open(household, question)
            met.update(question.opened_by)
        trust[question.to] = trust.get(question.to, 0) + question.trust_gain
    if spent > household.intake_hours:
        message = f"de vragen kosten {spent:g} uur, er zijn er {household.intake_hours:g}."
        yield message, "Stel minder vragen."


def _consent_for(household: Household, question: Question) -> Consent | None:
    return next((c for c in household.consents if c.source == question.to), None)


def _trust_needed(household: Household, question: Question) -> int:
    """Trust with which it can be asked and is not too early, less what the default duo takes off."""
    duo = {member.id for member in household.team[:DUO]}
    lent = sum(ease.trust for ease in question.eased_by if ease.member in duo)
    return max(question.needs_trust, question.early_trust) - lent


def _start_trust(household: Household) -> dict[str, int]:
    return {person.id: person.trust for person in household.persons}
