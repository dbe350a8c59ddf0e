"""Does what is said about the team, colleagues, consent and the order of questions hold together?"""

from effect_game.content.check_ids import HouseholdIds
from effect_game.content.findings import Finding, Findings, number_finding, references, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.consent import Consent
from effect_game.domain.conversation import Question
from effect_game.domain.household import Household
from effect_game.domain.team import DUO

MOST_TRUST = 3
LONGEST_HOURS = 40


def company_findings(household: Household, ids: HouseholdIds) -> Findings:
    """Findings about who goes along and who is called in, whose yes is needed, and questions that wait."""
    if len(household.team) < DUO:
        yield Finding(
            ("team",), "content.team", "Er gaan twee mensen mee.", "Noem minstens twee mensen in team:."
        )
    for index, colleague in enumerate(household.colleagues):
        if not 0 <= colleague.hours <= LONGEST_HOURS:
            path: DataPath = ("colleagues", index, "hours")
            yield number_finding(path, colleague.id, "hours ligt van 0 tot 40", colleague.hours)
    for index, blind in enumerate(household.blind_spots):
        here: DataPath = ("blind_spots", index)
        if blind.member not in ids.team:
            yield unknown_id((*here, "member"), blind.id, blind.member, ids.team, "wie van het team")
        if blind.question not in ids.questions:
            yield unknown_id((*here, "question"), blind.id, blind.question, ids.questions, "de vraag")
    for index, consent in enumerate(household.consents):
        yield from _consent(("consents", index), consent, household, ids)
    for index, question in enumerate(household.questions):
        yield from _question(("questions", index), question, household, ids)


def _consent(path: DataPath, consent: Consent, household: Household, ids: HouseholdIds) -> Findings:
    yield from references((*path, "facts"), consent.id, consent.facts, ids.facts, "het feit")
    asked = {question.to for question in household.questions}
    if consent.source and consent.source not in asked:
        yield unknown_id((*path, "source"), consent.id, consent.source, asked, "de bron")
    if not consent.source and not consent.facts:
        yield Finding(
            path,
            "content.consent",
            f"{consent.id}: er staat niet waarvoor deze toestemming is.",
            "Noem source: (wie jullie dan mogen vragen) of facts: (wat jullie dan mogen vertellen).",
        )
    if not 0 <= consent.needs_trust <= MOST_TRUST:
        yield number_finding(
            (*path, "needs_trust"), consent.id, "needs_trust ligt van 0 tot 3", consent.needs_trust
        )
    if consent.needs_trust and not (consent.no.strip() and consent.helps.strip()):
        yield Finding(
            path,
            "content.consent",
            f"{consent.id}: wie nee kan zeggen, zegt waarom en wat zou helpen.",
            "Vul no: en helps: in.",
        )


def _question(path: DataPath, question: Question, household: Household, ids: HouseholdIds) -> Findings:
    for index, ease in enumerate(question.eased_by):
        here: DataPath = (*path, "eased_by", index)
        if ease.member not in ids.team:
            yield unknown_id((*here, "member"), question.id, ease.member, ids.team, "wie van het team")
        if not 0 <= ease.trust <= MOST_TRUST:
            yield number_finding((*here, "trust"), question.id, "trust ligt van 0 tot 3", ease.trust)
        if not 0 <= ease.hours <= question.hours:
            rule = "hours is hooguit wat de vraag kost"
            yield number_finding((*here, "hours"), question.id, rule, ease.hours)
    openers = ids.team | ids.colleagues
    yield from references((*path, "opened_by"), question.id, question.opened_by, openers, "wie")
    if not 0 <= question.early_trust <= MOST_TRUST:
        rule = "early_trust ligt van 0 tot 3"
        yield number_finding((*path, "early_trust"), question.id, rule, question.early_trust)
    if question.early_trust and not question.early_answer.strip():
        yield Finding(
            (*path, "early_trust"),
            "content.early",
            f"{question.id}: er staat niet wat iemand zegt als deze vraag te vroeg komt.",
            "Vul early_answer: in, in eigen woorden.",
        )
    if question.after is not None:
        told = {fact for other in household.questions if other.after is None for fact in other.facts}
        if question.after not in told:
            yield unknown_id(
                (*path, "after"), question.id, question.after, told, "het feit dat een vraag geeft"
            )
    if question.settles is not None:
        disputed = {fact.contradicts for fact in household.facts if fact.contradicts is not None}
        disputed |= {fact.id for fact in household.facts if fact.contradicts is not None}
        if question.settles not in disputed:
            here = (*path, "settles")
            yield unknown_id(here, question.id, question.settles, disputed, "het feit dat weersproken wordt")
