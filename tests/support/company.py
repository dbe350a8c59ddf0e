"""The smallest household with everything of the conversation: a team, a colleague, consent, signals."""

from dataclasses import replace
from typing import Any

from effect_game.domain.consent import Consent
from effect_game.domain.conversation import Fact, Question
from effect_game.domain.household import Casus
from effect_game.domain.safety import (
    BasicCare,
    BasicState,
    BasicSubject,
    MeldcodeAsk,
    MeldcodeChoice,
    MeldcodeStep,
    Safety,
    Signal,
)
from effect_game.domain.team import BlindSpot, Colleague, Ease, TeamMember
from effect_game.domain.vocabulary import LifeDomain, Mode
from tests.support.casus import KLEIN, casus_of

NOOR = "person:noor"
THIRD = TeamMember(
    id="team:third",
    name="Derde",
    role="ervaring",
    hue=1,
    hair="kort",
    expertise="Kent de post.",
    misses="Ziet geen cijfers.",
)


def question(name: str, **fields: Any) -> Question:
    """A question to Noor of half an hour that tells the fact of the same name."""
    given: dict[str, Any] = {
        "id": f"question:{name}",
        "to": NOOR,
        "life_domain": LifeDomain.MIND,
        "text": f"Vraag {name}?",
        "answer": f"Antwoord {name}.",
        "hours": 0.5,
        "facts": (f"fact:{name}",),
    } | fields
    return Question(**given)


def fact(name: str, **fields: Any) -> Fact:
    """Something Noor tells."""
    given: dict[str, Any] = {
        "id": f"fact:{name}",
        "life_domain": LifeDomain.MIND,
        "text": f"Feit {name}.",
        "source": "Noor",
        "source_kind": "gesprek",
        "person": NOOR,
    } | fields
    return Fact(**given)


QUESTIONS = (
    question(
        "eased", needs_trust=2, eased_by=(Ease(member=THIRD.id, text="Derde begint.", trust=1, hours=0.25),)
    ),
    question("early", early_trust=2, early_answer="Daar praat ik niet over."),
    question("colleague", opened_by=("colleague:far",)),
    question("blind", life_domain=LifeDomain.MEANING),
    question("blind_too", life_domain=LifeDomain.FINANCES),
    question("blind_third", life_domain=LifeDomain.FINANCES),
    question("outside", to="Huisarts"),
    question("left"),
    question("right"),
    question("settling", settles="fact:left", hours=0.25),
)
FACTS = (
    *(fact(one.id.removeprefix("question:")) for one in QUESTIONS if "left" not in one.id),
    fact("left", contradicts="fact:right"),
)
CONSENT = Consent(
    id="consent:doctor",
    person=NOOR,
    source="Huisarts",
    facts=("fact:outside",),
    text="Mogen wij de huisarts bellen?",
    needs_trust=2,
    yes="Goed.",
    no="Nee, nu niet.",
    helps="Vraag eerst hoe zij slaapt.",
    meldcode="Over veiligheid mag het wel.",
)
STEPS = (
    *(MeldcodeStep(text=f"Stap {number}.") for number in range(1, 5)),
    MeldcodeStep(
        text="Beslis.",
        asks=(
            MeldcodeAsk(
                text="Melden?",
                choices=(
                    MeldcodeChoice(id="choice:no", text="Nee", reply="Kijk opnieuw."),
                    MeldcodeChoice(id="choice:yes", text="Ja", reply="Zij kijken mee."),
                ),
            ),
        ),
    ),
)
SAFETY = Safety(
    basics=(
        BasicCare(subject=BasicSubject.ROOF, state=BasicState.FINE, text="Er is een flat."),
        BasicCare(subject=BasicSubject.ROOF, state=BasicState.WORRY, text="Het tocht.", facts=("fact:left",)),
        BasicCare(subject=BasicSubject.FOOD, state=BasicState.WORRY, text="Weinig.", facts=("fact:early",)),
    ),
    signals=(
        Signal(
            id="signal:push",
            person=NOOR,
            text="Er was een duw.",
            covered_by=("card:settle",),
            facts=("fact:early",),
        ),
    ),
    meldcode=STEPS,
)


def with_company(mode: Mode = Mode.DEEP) -> Casus:
    """The small household with all of it, in a weight."""
    casus = casus_of(KLEIN)
    household = replace(
        casus.household,
        intake_hours=8,
        team=(*casus.household.team, THIRD),
        colleagues=(
            Colleague(
                id="colleague:far",
                name="Ver",
                role="arts",
                expertise="Kijkt.",
                sees="Wat stil is.",
                hours=0.5,
            ),
        ),
        blind_spots=(
            BlindSpot(id="blind:one", member="team:imke", text="Eén.", question="question:blind"),
            BlindSpot(id="blind:two", member=THIRD.id, text="Twee.", question="question:blind_too"),
            BlindSpot(id="blind:three", member=THIRD.id, text="Drie.", question="question:blind_third"),
        ),
        consents=(CONSENT,),
        facts=(*casus.household.facts, *FACTS),
        questions=(*casus.household.questions, *QUESTIONS),
        safety=SAFETY,
    )
    return replace(casus, household=household, mode=mode)
