"""What the figures of a scenariocontrole mean: findings with place, reason and remedy."""

from collections.abc import Iterator

from effect_game.content.findings import Finding, Findings
from effect_game.content.lint_words import texts
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Casus, Household
from effect_game.domain.problems import Severity
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.play.casus_check_plans import TrialKind
from effect_game.play.casus_check_result import CheckFigures, MixLine, TrialFigures
from effect_game.play.digits import format_eur, format_number, format_percent, format_range_eur

LEAST_SHARE = 0.7
"""Below it a line hangs on what nobody knows, and the text has to say so."""

DEPENDS = "hangt af van"
COUPLING_SHARE = 0.1

_LINES = {
    "society_above": "de samenleving gaat er met het expertplan op vooruit",
    "society_not_below": "de samenleving gaat er met het expertplan niet op achteruit",
    "municipality_pays": "de gemeente betaalt bij met het expertplan",
    "other_gains": "één andere partij gaat erop vooruit met het expertplan",
    "society_below": "het expertplan kost de samenleving meer dan het oplevert",
    "goal_1_reached": "met het expertplan lukt doel 1 in minstens 12 van de 20 levens",
    "goal_2_reached": "met het expertplan lukt doel 2 in minstens 12 van de 20 levens",
    "tempting_cheaper": "het verleidelijke plan kost de gemeente in het eerste jaar minder",
    "tempting_below_floor": "het verleidelijke plan is niet verantwoord: het brengt een kamer in crisis",
    "expert_above_floor": "het expertplan brengt geen kamer in crisis",
    "stops": "het expertplan stopt minstens zo veel als het begint",
    "rooms": "geen kamer wordt lager met het expertplan",
    "two_more_society": "met twee kaarten erbij wordt het expertplan slechter voor de samenleving",
    "two_more_load": "met twee kaarten erbij weegt het expertplan zwaarder voor het huishouden",
    "tempting_seen": "het verleidelijke plan wint in het eerste jaar op eigen kosten, uren of wachten",
    "tempting_loses": "het verleidelijke plan verliest in maand 36 op doel 1",
    "knot": "zonder de doorbraak verliezen minstens 4 van de 20 levens doel 1",
}


def line_words(name: str) -> str:
    """What a line of the mix says, as part of a Dutch sentence."""
    return _LINES[name]


def judged(casus: Casus, figures: CheckFigures) -> Findings:
    """All findings of a measured household, those that are accepted too; paths in the household."""
    yield from _cards(casus.household, figures)
    yield from _neighbours(casus.household, figures)
    yield from _events(casus.household, figures)
    yield from _stuck(casus.household, figures)
    yield from _cost(casus.household, figures)
    yield from _couplings(figures)
    yield from _mix(casus.household, figures)


def place_of(household: Household, name: str) -> DataPath:
    """Where a card or trajectory stands."""
    for part in ("cards", "trajectories"):
        for index, item in enumerate(getattr(household, part)):
            if item.id == name:
                return (part, index)
    return ("id",)


# --- cards ---


def _cards(household: Household, figures: CheckFigures) -> Findings:
    by_card: dict[str, list[TrialFigures]] = {}
    for trial in figures.trials:
        if trial.kind not in (TrialKind.REFERENCE, TrialKind.SHIPPED):
            by_card.setdefault(trial.about, []).append(trial)
    for name, found in by_card.items():
        alone = next(trial for trial in found if trial.kind is TrialKind.ALONE)
        helps = any(difference.better for difference in alone.differences)
        if helps and not any(alone.above):
            yield Finding(
                place_of(household, name),
                "check.trivial",
                f"{name}: dit alleen is al het beste op samenleving, gemeente, doelen en kamers tegelijk. "
                "Dan valt er niets te kiezen.",
                "Geef de kaart een prijs of een gevolg dat een ander plan niet heeft.",
                about=name,
            )
        if not helps and not any(_helps(trial) for trial in found):
            yield Finding(
                place_of(household, name),
                "check.dead",
                f"{name}: dit maakt niets beter, alleen niet en naast het expertplan ook niet.",
                "Geef de kaart iets wat helpt, of haal haar weg.",
                Severity.WARNING,
                name,
            )


def _helps(trial: TrialFigures) -> bool:
    if trial.kind is TrialKind.WITHOUT:
        return any(difference.worse for difference in trial.differences)
    return trial.kind is TrialKind.ADDED and any(difference.better for difference in trial.differences)


def _neighbours(household: Household, figures: CheckFigures) -> Findings:
    for trial in figures.trials:
        if trial.kind not in (TrialKind.WITHOUT, TrialKind.ADDED):
            continue
        word = "zonder" if trial.kind is TrialKind.WITHOUT else "met"
        better = [difference.better for difference in trial.differences]
        equal = [difference.mean == 0.0 and difference.se == 0.0 for difference in trial.differences]
        if any(better) and all(b or e for b, e in zip(better, equal, strict=True)):
            yield Finding(
                place_of(household, trial.about),
                "check.expert_beaten",
                f"Het expertplan {word} {trial.about} is op alles beter dan het expertplan.",
                "Pas het expertplan aan, of de kaart.",
                about=trial.about,
            )
        elif any(better) and not any(difference.mean < 0.0 for difference in trial.differences):
            yield Finding(
                place_of(household, trial.about),
                "check.neighbour",
                f"Het expertplan {word} {trial.about} is nergens slechter en ergens beter.",
                "Kijk of dat zo bedoeld is en of expert_reasoning zegt waarom.",
                Severity.NOTE,
                trial.about,
            )


# --- events and rooms ---


def _events(household: Household, figures: CheckFigures) -> Findings:
    places = {f"{use.event}@{use.person or HOUSEHOLD}": n for n, use in enumerate(household.events)}
    for event in figures.events:
        if event.most == 0.0:
            what, remedy = (
                "gebeurt in geen enkel leven",
                "Kijk naar de kans en naar gates:, of haal haar weg.",
            )
        elif event.least == 1.0:
            what, remedy = "gebeurt in elk leven", "Maak de kans kleiner, of vertel het als feit."
        else:
            continue
        yield Finding(
            ("events", places[event.id]),
            "check.event",
            f"{event.id} {what}, met welk plan dan ook.",
            remedy,
            Severity.WARNING,
            event.id.partition("@")[0],
        )


def _stuck(household: Household, figures: CheckFigures) -> Findings:
    plans: dict[tuple[str, int], list[str]] = {}
    for stuck in figures.stuck:
        name = f"{stuck.plan or 'zonder plan'} ({format_percent(stuck.share)})"
        plans.setdefault((stuck.row, stuck.level), []).append(name)
    for (row, level), found in plans.items():
        yield Finding(
            _room(household, row),
            "check.stuck",
            f"{row.partition(':')[2]} staat na vijf jaar in bijna elk leven op {level}: {', '.join(found)}.",
            "Kijk wat er aan deze kamer trekt, of geef haar een set_point met een reden.",
            Severity.WARNING,
            row.partition(":")[2],
        )


def _room(household: Household, row: str) -> DataPath:
    domain, _, owner = row.partition(":")[2].partition("@")
    rooms: Iterator[tuple[DataPath, str]]
    if owner == HOUSEHOLD:
        rooms = ((("rooms", n), room.life_domain) for n, room in enumerate(household.rooms))
    else:
        rooms = (
            (("persons", p, "rooms", n), room.life_domain)
            for p, person in enumerate(household.persons)
            if person.id == owner
            for n, room in enumerate(person.rooms)
        )
    return next((path for path, name in rooms if name == domain), ("rooms",))


# --- money ---


def _cost(household: Household, figures: CheckFigures) -> Findings:
    known, cost = household.known_cost_range, figures.reference_cost_eur
    if known is None or known.low <= cost <= known.high:
        return
    yield Finding(
        ("known_cost_range",),
        "check.cost_range",
        f"Zonder plan kost dit de publieke kas {format_eur(cost, signed=False)} in een jaar; bekend is "
        f"{format_range_eur(known.low, known.high)} ({known.source}).",
        "Kijk welke kosten te veel of te weinig tellen, of leg uit waarom het hier anders is.",
        Severity.WARNING,
        "known_cost_range",
    )


def _couplings(figures: CheckFigures) -> Findings:
    whole = abs(figures.expert_society_eur)
    for coupling in figures.couplings:
        off = coupling.off
        if (off.better or off.worse) and abs(off.mean) > COUPLING_SHARE * whole:
            yield Finding(
                ("id",),
                "check.coupling",
                f"{coupling.id} telt zwaar: zonder deze samenhang verandert het verschil voor de samenleving "
                f"met {format_eur(off.mean)}, op {format_eur(figures.expert_society_eur)}.",
                "Kijk hoe hard de bron is, en noem het in de nabespreking.",
                Severity.NOTE,
                coupling.id,
            )


# --- the mix ---


def _mix(household: Household, figures: CheckFigures) -> Findings:
    for line in figures.mix:
        if not line.holds:
            yield Finding(
                ("mix",),
                "check.mix",
                f"Dit klopt niet: {_LINES[line.id]}. Gemeten: {measured_words(line)}.",
                "Kijk naar de eigen getallen, de kaarten en het expertplan, of kies een andere mix.",
                about=line.id,
            )
    unsure = [line for line in figures.mix if line.share is not None and line.share < LEAST_SHARE]
    if unsure and not any(DEPENDS in text.lower() for _, text in texts(household)):
        for line in unsure:
            yield Finding(
                ("expert_reasoning",),
                "check.depends",
                f"Dit geldt in {format_percent(line.share or 0.0)} van wat de getallen kunnen zijn, en de "
                f"tekst zegt dat niet: {_LINES[line.id]}.",
                f"Schrijf waar het van afhangt, met de woorden '{DEPENDS}'.",
                Severity.WARNING,
                line.id,
            )


def measured_words(line: MixLine) -> str:
    """The figure of a line in words."""
    detail = f" ({line.detail})" if line.detail else ""
    if line.unit == "euro":
        return f"{format_eur(line.value)}, rekenfout {format_eur(line.se, signed=False)}{detail}"
    return f"{format_number(line.value, 1)} {line.unit}{detail}"
