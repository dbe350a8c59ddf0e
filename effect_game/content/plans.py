"""Plan and walk files: read, check against a casus, and write.

A household's shipped plans lie in `<folder>/plans/<name>.yaml`, the walk to one beside it as
`<name>.walk.yaml`.
"""

import dataclasses
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from effect_game.content.blank_cards import for_plan
from effect_game.content.check_blank import blank_faults
from effect_game.content.compile_role import MOST_SPANS
from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, display_name, merge
from effect_game.content.findings import Finding, Findings
from effect_game.content.schema import validated
from effect_game.content.source_files import read_source
from effect_game.content.suggest import did_you_mean
from effect_game.content.yaml_source import DataPath
from effect_game.domain.blank_card import BlankCard
from effect_game.domain.household import Casus, Household
from effect_game.domain.plan import Agreement, Plan, PlanCard, Stop, Walk
from effect_game.domain.problems import Problem, UserError
from effect_game.domain.vocabulary import HORIZONS_MONTHS, AgreementKind, WorkerRole

T = TypeVar("T")

PLANS = "plans"
WALK = ".walk"
LAST_MONTH = HORIZONS_MONTHS[-1]
MOST_WEEKS = 260
"""Of talking; as long as the longest wait the library may have."""
SHARE_TOLERANCE = 1e-9
MADE_HERE = "plan"
"""How problems name a plan that did not come from a file."""


def plan_names(folder: Path) -> tuple[str, ...]:
    """Names of the shipped plans of a household, in order of the alphabet."""
    files = sorted((folder / PLANS).glob("*.yaml"))
    return tuple(file.stem for file in files if not file.stem.endswith(WALK))


def load_plan(casus: Casus, folder: Path, name_or_path: str) -> Plan:
    """A shipped plan by name, or a plan file. ContentError with all problems; UserError if not found."""
    return _sound(casus, folder, plan_path(folder, name_or_path), Plan, check_plan)


def plan_path(folder: Path, name_or_path: str) -> Path:
    """The file of a plan; UserError 'plan.not_found' with a suggestion."""
    names = plan_names(folder)
    if name_or_path in names:
        return folder / PLANS / f"{name_or_path}.yaml"
    path = Path(name_or_path)
    if path.is_file():
        return path
    remedy = did_you_mean(name_or_path, names)
    raise UserError("plan.not_found", f"Er is geen plan en geen bestand '{name_or_path}'. {remedy}")


def load_walk(casus: Casus, folder: Path, name: str) -> Walk | None:
    """The walk beside a shipped plan (or beside a plan file); None when there is none."""
    path = _walk_path(folder, name)
    return None if path is None else _sound(casus, folder, path, Walk, check_walk)


def _walk_path(folder: Path, name: str) -> Path | None:
    beside = folder / PLANS / f"{name}{WALK}.yaml"
    if not beside.is_file():
        given = Path(name)
        beside = given.with_name(f"{given.stem}{WALK}.yaml")
    return beside if beside.is_file() else None


def _sound(
    casus: Casus, folder: Path, path: Path, cls: type[T], check: Callable[[Casus, T, Document], list[Problem]]
) -> T:
    document = _read(path, folder)
    made, problems = _valid(document, cls)
    if made is not None:
        problems += check(casus, made, document)
    if problems or made is None:
        raise ContentError(path.name, problems)
    return made


def _read(path: Path, folder: Path) -> Document:
    base = folder.resolve().parent.parent
    name = display_name(path.resolve(), base) if path.resolve().is_relative_to(base) else str(path)
    document = Document(name)
    merge(document, read_source(path, name))
    return document


def _valid(document: Document, cls: type[T]) -> tuple[T | None, list[Problem]]:
    if document.problems:
        return None, list(document.problems)
    return validated(document, cls)


# --- checks of a plan ---


def check_plan(casus: Casus, plan: Plan, document: Document | None = None) -> list[Problem]:
    """Everything in a plan that this casus cannot follow. Hours above the budget are a rule of play."""
    place = document if document is not None else Document(MADE_HERE)
    return [place.told(each) for each in plan_findings(casus, plan)]


def plan_findings(casus: Casus, plan: Plan) -> Findings:
    """As check_plan, before anything is known of a file."""
    own = list(_blank(casus, plan.blank))
    casus = casus if own else for_plan(casus, plan)
    yield from own
    yield from _stops(casus, plan.stops)
    yield from _cards(casus, plan.cards)
    yield from _agreements(casus, plan.agreements)
    yield from _roles(casus, plan)


def _unknown(path: DataPath, what: str, given: str, options: Iterable[str]) -> Finding:
    told = f"{what} '{given}' bestaat niet in deze casus."
    return Finding(path, "plan.unknown", told, did_you_mean(given, options))


def _month(path: DataPath, what: str, month: int) -> Findings:
    if not 1 <= month <= LAST_MONTH:
        yield Finding(
            path,
            "plan.month",
            f"{what}: maand {month} kan niet.",
            f"Kies een maand van 1 tot en met {LAST_MONTH}.",
        )


def _stops(casus: Casus, stops: tuple[Stop, ...]) -> Findings:
    trajectories = {trajectory.id: trajectory for trajectory in casus.household.trajectories}
    seen: set[str] = set()
    for index, stop in enumerate(stops):
        path: DataPath = ("stops", index)
        known = trajectories.get(stop.trajectory)
        if known is None:
            yield _unknown((*path, "trajectory"), "Het traject", stop.trajectory, trajectories)
        elif known.stop_title is None:
            yield Finding(
                path, "plan.no_stop", f"{stop.trajectory} kan niet gestopt worden.", "Haal deze stop weg."
            )
        if stop.trajectory in seen:
            yield Finding(
                path, "plan.duplicate", f"{stop.trajectory} wordt twee keer gestopt.", "Haal er een weg."
            )
        seen.add(stop.trajectory)
        yield from _month((*path, "month"), stop.trajectory, stop.month)


def _cards(casus: Casus, planned: tuple[PlanCard, ...]) -> Findings:
    cards = {card.id: card for card in casus.household.cards}
    seen: set[str] = set()
    for index, one in enumerate(planned):
        path: DataPath = ("cards", index)
        if one.card not in cards:
            yield _unknown((*path, "card"), "De kaart", one.card, cards)
        elif one.executor is not None:
            allowed = {cards[one.card].executor, *cards[one.card].executors}
            if one.executor not in allowed:
                yield _unknown((*path, "executor"), f"{one.card}: de uitvoerder", one.executor, allowed)
        if one.card in seen:
            yield Finding(path, "plan.duplicate", f"{one.card} ligt er twee keer.", "Haal er een weg.")
        seen.add(one.card)
        yield from _month((*path, "start_month"), one.card, one.start_month)
        if one.duration_months is not None:
            yield from _month((*path, "duration_months"), f"{one.card}, duur", one.duration_months)
        yield from _changes(path, one)


def _changes(path: DataPath, planned: PlanCard) -> Findings:
    months = [change.month for change in planned.changes]
    for index, month in enumerate(months):
        yield from _month((*path, "changes", index, "month"), planned.card, month)
    if months != sorted(set(months)):
        yield Finding(
            (*path, "changes"),
            "plan.changes",
            f"{planned.card}: de veranderingen staan niet op volgorde van maand.",
            "Zet de eerste maand bovenaan, elke maand één keer.",
        )
    early = [n for n, month in enumerate(months) if month <= planned.start_month]
    if early:
        yield Finding(
            (*path, "changes", early[0], "month"),
            "plan.changes",
            f"{planned.card} begint in maand {planned.start_month} en verandert in maand {months[early[0]]}.",
            "Kies een latere maand, of begin eerder.",
        )
    if any(change.intensity is None for change in planned.changes[:-1]):
        yield Finding(
            (*path, "changes"),
            "plan.changes",
            f"{planned.card}: na een stop kan niets meer veranderen.",
            "Haal weg wat na de stop komt.",
        )


def _blank(casus: Casus, blank: tuple[BlankCard, ...]) -> Findings:
    for index, one in enumerate(blank):
        path: DataPath = ("blank", index)
        for field, message, remedy in blank_faults(casus, one):
            yield Finding((*path, field), "plan.blank", f"{one.id}: {message}", remedy)
        if one.id in [each.id for each in blank[:index]]:
            yield Finding(
                (*path, "id"), "plan.duplicate", f"{one.id} staat er twee keer.", "Geef een andere id."
            )


def _roles(casus: Casus, plan: Plan) -> Findings:
    """The role of the worker and its changes: only where roles differ, each in a month of its own."""
    months = [change.month for change in plan.role_changes]
    if (plan.role is not WorkerRole.CARER or months) and not casus.library.dynamics.roles:
        path: DataPath = ("role",) if plan.role is not WorkerRole.CARER else ("role_changes",)
        yield Finding(
            path, "plan.role", "In deze casus maakt de rol van de werker geen verschil.", "Haal role weg."
        )
    for index, month in enumerate(months):
        yield from _month(("role_changes", index, "month"), "een andere rol", month)
    if months != sorted(set(months)) or any(month < 2 for month in months):
        yield Finding(
            ("role_changes",),
            "plan.role",
            "De veranderingen van rol staan niet op volgorde, of beginnen in maand 1.",
            "Zet de eerste rol bij role, en daarna elke maand één keer, op volgorde.",
        )
    spans = [role for role, _, _ in plan.role_spans(LAST_MONTH)]
    if max(spans.count(role) for role in WorkerRole) > MOST_SPANS:
        yield Finding(
            ("role_changes",),
            "plan.role",
            f"Dezelfde rol begint vaker dan {MOST_SPANS} keer.",
            "Haal een verandering weg.",
        )


def _agreements(casus: Casus, agreements: tuple[Agreement, ...]) -> Findings:
    cards = {card.id for card in casus.household.cards}
    parties = {party.id for party in casus.library.parties}
    seen: set[tuple[str, str, AgreementKind]] = set()
    paid: dict[str, float] = {}
    for index, one in enumerate(agreements):
        path: DataPath = ("agreements", index)
        if one.card not in cards:
            yield _unknown((*path, "card"), "De kaart", one.card, cards)
        if one.party not in parties:
            yield _unknown((*path, "party"), "De partij", one.party, parties)
        key = (one.party, one.card, one.what)
        if key in seen:
            yield Finding(
                path,
                "plan.duplicate",
                f"Deze afspraak over {one.card} staat er twee keer.",
                "Haal er een weg.",
            )
        seen.add(key)
        yield from _month((*path, "from_month"), f"afspraak over {one.card}", one.from_month)
        if not 0 <= one.weeks <= MOST_WEEKS:
            yield Finding(
                (*path, "weeks"),
                "plan.weeks",
                f"Afspraak over {one.card}: {one.weeks:g} weken praten kan niet.",
                f"Kies 0 tot en met {MOST_WEEKS} weken.",
            )
        if not 0 <= one.share <= 1:
            yield Finding(
                (*path, "share"),
                "plan.share",
                f"Afspraak over {one.card}: een deel van {one.share} kan niet.",
                "Kies een deel van 0 tot en met 1.",
            )
        elif one.what is AgreementKind.PAY:
            paid[one.card] = paid.get(one.card, 0.0) + one.share
            if paid[one.card] > 1 + SHARE_TOLERANCE:
                yield Finding(
                    (*path, "share"),
                    "plan.share",
                    f"Partijen betalen samen meer dan de hele {one.card}.",
                    "Verdeel samen hooguit 1.",
                )


# --- checks of a walk ---


def check_walk(casus: Casus, walk: Walk, document: Document | None = None) -> list[Problem]:
    """Ids and months in a walk that this casus does not know."""
    place = document if document is not None else Document(MADE_HERE)
    return [place.told(each) for each in _walk_findings(casus, walk)]


def _walk_findings(casus: Casus, walk: Walk) -> Findings:
    household = casus.household
    questions = {question.id for question in household.questions}
    goals = {goal.id for goal in household.goals}
    cards = {card.id for card in household.cards}
    team = {member.id for member in household.team}
    steps = household.safety.meldcode if household.safety is not None else ()
    choices = {choice.id for step in steps for ask in step.asks for choice in ask.choices}
    lists = (
        ("questions", walk.questions, questions, "De vraag"),
        ("goals", walk.goals, goals, "Het doel"),
        ("duo", walk.duo, team, "Wie meegaat"),
        ("meldcode", walk.meldcode, choices, "De keuze"),
    )
    for part, given, known, what in lists:
        for index, one in enumerate(given):
            if one not in known:
                yield _unknown((part, index), what, one, known)
            if one in given[:index]:
                yield Finding(
                    (part, index), "plan.duplicate", f"{one} staat er twee keer.", "Haal er een weg."
                )
    used = {
        "prices": [guess.card for guess in walk.prices],
        "choices": [choice.card for choice in walk.choices],
    }
    for part, given_cards in used.items():
        for index, card in enumerate(given_cards):
            if card not in cards:
                yield _unknown((part, index, "card"), "De kaart", card, cards)
    for index, choice in enumerate(walk.choices):
        if choice.month not in household.decision_months:
            months = ", ".join(str(month) for month in household.decision_months)
            yield Finding(
                ("choices", index, "month"),
                "plan.month",
                f"Maand {choice.month} is geen moment om te kiezen.",
                f"Kies uit {months}.",
            )
    yield from _walk_reference(household, walk, {aim.id for aim in casus.library.aims})
    if walk.prediction is not None:
        parties = {party.id for party in casus.library.parties}
        if walk.prediction.gainer not in parties:
            yield _unknown(("prediction", "gainer"), "De partij", walk.prediction.gainer, parties)
    yield from _offers(casus, walk)


def _walk_reference(household: Household, walk: Walk, aims: set[str]) -> Findings:
    offered = {reference.id for reference in household.references}
    if walk.reference is not None and walk.reference not in offered:
        yield _unknown(("reference",), "Het nulalternatief", walk.reference, offered)
    for index, aim in enumerate(walk.aims):
        if aim not in aims:
            yield _unknown(("aims", index), "Het streven", aim, aims)


def _offers(casus: Casus, walk: Walk) -> Findings:
    tables = {counterpart.party: counterpart for counterpart in casus.household.counterparts}
    for index, offer in enumerate(walk.offers):
        path: DataPath = ("offers", index)
        table = tables.get(offer.party)
        if table is None:
            yield _unknown((*path, "party"), "Aan tafel: de partij", offer.party, tables)
            continue
        for field in dataclasses.fields(offer):
            if field.name == "party":
                continue
            known = {item.id for item in getattr(table, field.name)}
            for number, one in enumerate(getattr(offer, field.name)):
                if one not in known:
                    yield _unknown((*path, field.name, number), "Aan tafel:", one, known)
