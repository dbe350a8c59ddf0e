"""Eigen regie in a plan: for every person and every card that acts on them, how far it is as they want it.

Four steps, never a sum or an average. What nobody talked over with people is decided for them, whatever they
would have said; so leaving a conversation out never makes eigen regie better.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.cards import Card
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import MOST_DOTS


class Voice(StrEnum):
    """The four steps, from most to least say; the words are not shown."""

    AS_I_WANT = "zoals ik het wil"
    LARGELY = "grotendeels zoals ik het wil"
    A_LITTLE = "een beetje zoals ik het wil"
    DECIDED_FOR_ME = "over mij beslist"


_BY_DOTS = (Voice.DECIDED_FOR_ME, Voice.A_LITTLE, Voice.A_LITTLE, Voice.LARGELY, Voice.AS_I_WANT)
assert len(_BY_DOTS) == MOST_DOTS + 1
OWN_SAY = frozenset({Voice.AS_I_WANT, Voice.LARGELY})


@dataclass(frozen=True, slots=True)
class CardVoice:
    """What one person has to say about one card of the plan."""

    card: str
    title: str
    voice: Voice
    quote: str


@dataclass(frozen=True, slots=True)
class PersonVoice:
    """One person of the household and the cards that act on them, in the order of the plan."""

    person: str
    name: str
    cards: tuple[CardVoice, ...]

    @property
    def own_say(self) -> int:
        """How many of the cards are as they want it, for the most part or wholly."""
        return sum(each.voice in OWN_SAY for each in self.cards)

    @property
    def sentence(self) -> str:
        """'Mia: bij 3 van 4 kaarten grotendeels eigen regie.' without a pronoun."""
        count = len(self.cards)
        if count == 0:
            return tr("{name}: geen kaart van het plan.", name=self.name)
        if count == 1:
            return tr(
                "{name}: bij {own} van 1 kaart grotendeels eigen regie.", name=self.name, own=self.own_say
            )
        return tr(
            "{name}: bij {own} van {count} kaarten grotendeels eigen regie.",
            name=self.name,
            own=self.own_say,
            count=count,
        )


def voices(casus: Casus, plan: Plan) -> tuple[PersonVoice, ...]:
    """Every person of the household, in its order. A person who said nothing of a card that was talked over
    is left out of that card."""
    cards = {card.id: card for card in casus.household.cards}
    found: dict[str, list[CardVoice]] = {person.id: [] for person in casus.household.persons}
    for laid in plan.cards:
        card = cards[laid.card]
        for person in card.persons:
            voice = _voice(card, person, discussed=laid.discussed)
            if voice is not None and person in found:
                found[person].append(voice)
    return tuple(
        PersonVoice(person.id, person.name, tuple(found[person.id])) for person in casus.household.persons
    )


def _voice(card: Card, person: str, *, discussed: bool) -> CardVoice | None:
    wish = next((wish for wish in card.wishes if wish.person == person), None)
    quote = wish.quote if wish is not None else ""
    if not discussed:
        return CardVoice(card.id, card.title, Voice.DECIDED_FOR_ME, quote)
    return None if wish is None else CardVoice(card.id, card.title, _BY_DOTS[wish.dots], quote)
