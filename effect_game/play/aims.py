"""The aims a group can choose beforehand. They change no number."""

from effect_game.domain.aims import Aim
from effect_game.domain.household import Casus
from effect_game.domain.people import Person
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain

AIMS = 3
"""How many are chosen."""
OFFERED = 9


def offered_aims(casus: Casus) -> tuple[Aim, ...]:
    """The first nine of the library that this household can be read on; () where the weight has none."""
    if not casus.weight.aims:
        return ()
    return tuple(aim for aim in casus.library.aims if _readable(casus, aim))[:OFFERED]


def _readable(casus: Casus, aim: Aim) -> bool:
    return aim.life_domain is None or bool(owners_of(casus, aim.life_domain, aim.who))


def owners_of(casus: Casus, life_domain: LifeDomain, who: str) -> dict[str, str]:
    """Id to name of those in `who` who have the room; the household itself has no name."""
    household = casus.household
    if any(room.life_domain is life_domain for room in household.rooms):
        return {HOUSEHOLD: ""} if who in (HOUSEHOLD, "everyone") else {}
    return {
        person.id: person.name
        for person in household.persons
        if _counts(person, who) and any(room.life_domain is life_domain for room in person.rooms)
    }


def _counts(person: Person, who: str) -> bool:
    return who == "everyone" or (who == "adults" and person.adult) or (who == "children" and not person.adult)
