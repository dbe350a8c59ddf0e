"""Floors before gains, in words: who is left in crisis by a plan, and what no plan of this casus stops."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.play.figures import Figures
from effect_game.play.floors import MOST_LIVES, CrisisRoom
from effect_game.play.lived_months import domain_of
from effect_game.play.references import compares
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.safety import Unsafety, known_unsafety
from effect_game.play.state import State
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import SHORT_NAMES, capital, person_name, who_lives_here
from effect_game.play.views_safety import meldcode_left_open

NOT_RESPONSIBLE = mark("Dit plan is niet verantwoord, wat het ook bespaart.")
RESPONSIBLE = mark("Geen kamer zakt door dit plan onder de grens.")


@dataclass(frozen=True, slots=True)
class FloorsView:
    """ok: nothing is below the floor. headline, then the reasons by name; apart: decline that is there with
    and without the plan."""

    ok: bool
    headline: str
    reasons: tuple[str, ...]
    apart: tuple[str, ...]


def floor_rule() -> tuple[str, ...]:
    """When a plan is not responsible, in sentences."""
    return (
        tr(
            "Niet verantwoord is: in meer dan {most} van de {lives} levens is iemand in een kamer in crisis, "
            "aan het eind of drie maanden achter elkaar, en slechter dan in hetzelfde leven zonder dit plan.",
            most=MOST_LIVES,
            lives=LIVES,
        ),
        tr("Of: een onveilige situatie die jullie kenden, heeft geen kaart en geen afspraak."),
        tr("Of: er waren signalen, en de stappen van de Meldcode zijn niet afgemaakt."),
        tr("Wat een plan bespaart, telt hier niet mee."),
    )


def floors_view(casus: Casus, state: State, figures: Figures) -> FloorsView | None:
    """None for a casus from before floors were recorded."""
    found = figures.floors
    if found is None:
        return None
    reasons = [_reason(casus, room, found.months) for room in found.below]
    reasons += [_unsafe(casus, each) for each in known_unsafety(casus, state) if not each.answered]
    if state.meldcode_skipped:
        reasons.append(meldcode_left_open(state))
    apart = [_apart(casus, room, found.months, planned=compares(casus, state)) for room in found.not_stopped]
    headline = tr(NOT_RESPONSIBLE) if reasons else tr(RESPONSIBLE)
    return FloorsView(not reasons, headline, tuple(reasons), tuple(apart))


def _where(casus: Casus, cell: str) -> str:
    """Whose room it is, then which."""
    domain, owner = domain_of(cell), cell.rsplit("@", 1)[1]
    whose = capital(who_lives_here(casus)) if owner == HOUSEHOLD else person_name(casus, owner)
    return f"{whose}, {tr(SHORT_NAMES[domain])}"


def _reason(casus: Casus, room: CrisisRoom, months: int) -> str:
    return tr(
        "{where}: in {count} van de {lives} levens in crisis, na {years} of eerder drie maanden achter "
        "elkaar, en slechter dan zonder dit plan.",
        where=_where(casus, room.cell),
        count=lives_of(room.worse),
        lives=LIVES,
        years=years_words(months),
    )


def _unsafe(casus: Casus, found: Unsafety) -> str:
    who = person_name(casus, found.person)
    return tr("{who}, veiligheid: {text} Daar is geen kaart en geen afspraak voor.", who=who, text=found.text)


def _apart(casus: Casus, room: CrisisRoom, months: int, *, planned: bool) -> str:
    where, years, without = _where(casus, room.cell), years_words(months), lives_of(room.without_plan)
    if not planned:
        return tr(
            "{where}: na {years} in crisis in {without} van de {lives} levens. Er lag geen plan.",
            where=where,
            years=years,
            without=without,
            lives=LIVES,
        )
    return tr(
        "{where}: na {years} in crisis in {count} van de {lives} levens, zonder dit plan in {without} van de "
        "{lives}. Dit plan houdt dat niet tegen en veroorzaakt het niet.",
        where=where,
        years=years,
        count=lives_of(room.with_plan),
        lives=LIVES,
        without=without,
    )
