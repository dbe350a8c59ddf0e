"""What a weight above basis adds to the reading and choosing of one round."""

from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan

QUARTERS_PER_ROUND = 4
NEXT_ROUND_CARDS = 0.5
"""spelaanname: in a further round half of the cards are looked at again; to be measured with players."""
NEXT_ROUND_OFFER = 4
"""spelaanname: in a further round every party gets one offer of four things; to be measured with players."""
AIMS_CHOSEN, REFERENCE_DECISIONS, REFERENCE_PREDICTION = 3, 2, 4


def moments_per_round(casus: Casus) -> int:
    """Decision moments in the twelve months of a round."""
    return QUARTERS_PER_ROUND if casus.weight.quarters else len(casus.household.decision_months)


def choice_texts(casus: Casus) -> list[str]:
    """What is read to choose what to weigh against, and three aims."""
    weight, texts = casus.weight, list[str]()
    if weight.own_reference:
        for reference in casus.household.references:
            texts += [reference.title, reference.text, *(each.text for each in reference.arguments)]
    if weight.aims:
        texts += [text for aim in casus.library.aims for text in (aim.title, aim.text)]
    return texts


def choice_decisions(casus: Casus) -> int:
    """Choices at Doelen that basis does not have."""
    weight = casus.weight
    references = len(casus.household.references) > 1
    count = REFERENCE_DECISIONS if weight.own_reference and references else 0
    count += REFERENCE_PREDICTION if weight.predicts_reference and references else 0
    return count + (AIMS_CHOSEN if weight.aims and casus.library.aims else 0)


def further_rounds(casus: Casus, plan: Plan | None, life_words: float) -> tuple[float, float]:
    """(words, decisions) of all rounds after the first; `life_words`: what is read in one year of Leven."""
    more = casus.weight.rounds - 1
    tables = casus.household.counterparts
    answers = sum(len(table.voice_yes.split()) for table in tables)
    cards = NEXT_ROUND_CARDS * (len(plan.cards) if plan is not None else 0)
    choices = moments_per_round(casus) + 1 + cards + NEXT_ROUND_OFFER * len(tables)
    return more * (life_words + answers), more * choices
