"""What a shipped household must have: in basis a set that fits a first evening, in verdieping all of it."""

from effect_game.content.check_responses import voice_findings
from effect_game.content.compile_lines import action_lines, standing_lines
from effect_game.content.compile_rows import Workbench
from effect_game.content.findings import Finding, Findings
from effect_game.content.minutes import count_words
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.household import Casus, Household
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import CardKind, CardRole, Intensity, Mode

MOMENTS, GOALS, CARDS = 5, 6, 14
LEAST_QUESTIONS, LEAST_EVENTS = 16, 10
COUNTERPARTS = (3, 6)
LEAST_STOPS, LEAST_PARTIES = 2, 8
TEMPTING_CARDS, PRICE_ESTIMATES = 3, 3
MOST_WORDS = 45
MINUTES = {Mode.BASIC: (25.0, 32.0), Mode.DEEP: (40.0, 60.0)}


def basis_findings(casus: Casus, minutes: float | None) -> Findings:
    """All deviations of a casus in basis. `minutes` None = not known because a plan could not be read."""
    household = casus.household
    stops = sum(trajectory.stop_title is not None for trajectory in household.trajectories)
    if stops < LEAST_STOPS:
        yield _count("trajectories", f"Er zijn {stops} stopkaarten, basis vraagt er minstens {LEAST_STOPS}.")
    yield from _cards(household.tray)
    yield from _lengths(casus)
    yield from _ledger(casus)
    yield from minutes_findings(Mode.BASIC, minutes)


def minutes_findings(mode: Mode, minutes: float | None) -> Findings:
    """Whether a casus takes as long as its weight should; None = not known, and then nothing is said."""
    least, most = MINUTES[mode]
    if minutes is None or least <= minutes <= most:
        return
    yield Finding(
        ("id",),
        "lint.minutes",
        f"Deze casus duurt {minutes:.1f} minuten, {mode.value} is {least:.0f} tot {most:.0f}.",
        "Kort teksten in of haal keuzes weg."
        if minutes > most
        else "Er is ruimte voor meer tekst of keuzes.",
    )


def whole_findings(household: Household) -> Findings:
    """Deviations of the whole household, whatever the weight it is played in."""
    for part, least, most in (
        ("moments", MOMENTS, MOMENTS),
        ("goals", GOALS, GOALS),
        ("cards", CARDS, CARDS),
        ("counterparts", *COUNTERPARTS),
        ("questions", LEAST_QUESTIONS, None),
        ("events", LEAST_EVENTS, None),
    ):
        count = len(household.tray if part == "cards" else getattr(household, part))
        if count < least or (most is not None and count > most):
            wanted = str(least) if least == most else f"minstens {least}"
            yield _count(part, f"{part}: er zijn er {count}, gevraagd zijn er {wanted}.")
    yield from voice_findings(household)
    if household.mix is None:
        yield _count("id", "Er staat niet wat voor dilemma dit is (mix).")


def plan_findings(casus: Casus, plan: Plan, name: str) -> Findings:
    """A shipped plan is made of what basis offers, so that every group can come to it. `casus`: in basis."""
    household = casus.household
    cards = {card.id for card in household.cards}
    parties = {each.party for each in household.counterparts}
    missing = [laid.card for laid in plan.cards if laid.card not in cards]
    missing += [each.party for each in plan.agreements if each.party not in parties]
    for wanted in dict.fromkeys(missing):
        yield Finding(
            ("cards",),
            "lint.plan_beyond_basis",
            f"Het plan '{name}' gebruikt {wanted}, en dat is er in basis niet.",
            "Zet kaarten en partijen van de plannen vooraan, of haal het uit het plan.",
        )


def _count(part: str, message: str) -> Finding:
    return Finding((part,), "lint.count", message, "Vul aan of haal weg.")


def _cards(cards: tuple[Card, ...]) -> Findings:
    missing = [kind for kind in CardKind if all(card.kind is not kind for card in cards)]
    if missing:
        yield _count("cards", f"Er is geen kaart van soort {', '.join(missing)}.")
    roles = [card.role for card in cards]
    if CardRole.BREAKTHROUGH not in roles:
        yield _count("cards", "Er is geen doorbraak bij de kaarten.")
    if roles.count(CardRole.TEMPTING) != TEMPTING_CARDS:
        yield _count("cards", f"Basis vraagt {TEMPTING_CARDS} verleidelijke kaarten.")
    if sum(card.estimate_price for card in cards) != PRICE_ESTIMATES:
        yield _count("cards", f"Basis vraagt {PRICE_ESTIMATES} kaarten waarvan de prijs geschat wordt.")


def _lengths(casus: Casus) -> Findings:
    for part, name in (("moments", "text"), ("questions", "answer"), ("facts", "text")):
        for index, item in enumerate(getattr(casus.household, part)):
            words = count_words([getattr(item, name)])
            if words > MOST_WORDS:
                yield Finding(
                    (part, index, name),
                    "lint.length",
                    f"{part} {index + 1}: {words} woorden, hooguit {MOST_WORDS}.",
                    "Kort de tekst in.",
                )


def _ledger(casus: Casus) -> Findings:
    bench = Workbench(casus)
    lines = standing_lines(bench)
    actions: list[Card | Trajectory] = [*casus.household.cards, *casus.household.trajectories]
    for action in actions:
        lines += action_lines(bench, action, [Intensity.NORMAL])
    parties = {end for line in lines for end in (line.payer, line.receiver) if end is not None}
    if len(parties) < LEAST_PARTIES:
        yield _count(
            "id", f"In het grootboek staan {len(parties)} partijen, basis vraagt er {LEAST_PARTIES}."
        )
