"""Can what is hidden be found, can the walks be walked, and does every effect land on somebody?"""

from dataclasses import replace

from effect_game.content.check_cycles import never_findings
from effect_game.content.compile_actions import effect_targets
from effect_game.content.compile_events import sensitivity_sources
from effect_game.content.compile_rows import overriding, push_targets
from effect_game.content.findings import Finding, Findings
from effect_game.content.lint_talk import reachable, talk_problems
from effect_game.content.roster import OF_STATE, ROOM, Roster, make_roster, row_id
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.household import Casus, Household
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.problems import Severity
from effect_game.domain.vocabulary import HOUSEHOLD

MOST_YEAR_AHEAD_WORDS = 25
"""spelaanname: what stands on two lines above the goals."""


def play_findings(casus: Casus, plans: dict[str, Plan], walks: dict[str, Walk]) -> Findings:
    """Findings about the whole of a household that loads without errors."""
    roster = make_roster(casus.household, casus.library)
    yield from _year_ahead(casus.household)
    yield from _hidden(casus.household, roster)
    yield from _secrets(casus.household, roster)
    yield from _silent(casus, roster)
    yield from never_findings(casus.household, casus.library, roster)
    yield from _refusals(casus.household)
    for name, walk in walks.items():
        yield from _walk(casus.household, name, walk)
        if name in plans:
            yield from _agreements(casus.household, name, walk, plans[name])
            yield from _changes(name, walk, plans[name])


# --- what they want ---


def _year_ahead(household: Household) -> Findings:
    said = household.in_a_year
    if said is None:
        yield Finding(
            ("goals",),
            "lint.year_ahead",
            "Niemand zegt hoe een gewone dag er over een jaar uitziet.",
            "Voeg in_a_year toe, in de stem van iemand uit het huishouden.",
            Severity.NOTE,
        )
    elif len(said.text.split()) > MOST_YEAR_AHEAD_WORDS:
        yield Finding(
            ("in_a_year", "text"),
            "lint.year_ahead",
            f"in_a_year telt {len(said.text.split())} woorden.",
            f"Houd één of twee korte zinnen over; hooguit {MOST_YEAR_AHEAD_WORDS} woorden.",
            Severity.WARNING,
        )


# --- what is hidden ---


def unknowns(household: Household, roster: Roster) -> dict[str, tuple[str | int, ...]]:
    """What is not known at the start, with where it stands."""
    found: dict[str, tuple[str | int, ...]] = {}
    for index, start in enumerate(household.situations):
        if not start.known:
            found[row_id(start.situation, start.person or HOUSEHOLD)] = ("situations", index)
    for index, variable in enumerate(household.variables):
        if not variable.known:
            found[row_id(variable.variable, variable.person or HOUSEHOLD)] = ("variables", index)
    for room_index, room in enumerate(household.rooms):
        if not room.known:
            found[f"{ROOM}:{room.life_domain}@{HOUSEHOLD}"] = ("rooms", room_index)
    for index, person in enumerate(household.persons):
        for room_index, room in enumerate(person.rooms):
            if not room.known:
                found[f"{ROOM}:{room.life_domain}@{person.id}"] = ("persons", index, "rooms", room_index)
    return found


def _hidden(household: Household, roster: Roster) -> Findings:
    within = reachable(household)
    facts = {fact for question in within for fact in question.facts}
    facts |= {fact.id for fact in household.facts if fact.known_at_start}
    for index, question in enumerate(household.questions):
        if question not in within:
            yield Finding(
                ("questions", index),
                "lint.unreachable",
                f"{question.id} kan nooit gesteld worden.",
                "Geef meer uren, een lagere needs_trust, of eerder een vraag die vertrouwen geeft.",
            )
    told = {fact for question in within for fact in question.facts}
    for index, fact in enumerate(household.facts):
        if fact.known_at_start and fact.written and fact.id not in told:
            yield Finding(
                ("facts", index),
                "lint.file",
                f"{fact.id} staat in het dossier. Zonder dat dossier is er geen vraag die het oplevert.",
                "Maak een vraag met of_file: true, of zet in_file: false bij het feit.",
                Severity.WARNING,
            )
        if fact.id not in facts:
            yield Finding(
                ("facts", index),
                "lint.unreachable",
                f"{fact.id} komt uit geen vraag die gesteld kan worden.",
                "Voeg het toe bij facts: van een vraag.",
            )
    revealed = {name for fact in household.facts if fact.id in facts for name in fact.reveals}
    for name, path in unknowns(household, roster).items():
        if name not in revealed:
            yield Finding(
                path,
                "lint.unreachable",
                f"{name} is onbekend en geen feit maakt het bekend.",
                f"Zet '{name}' bij reveals: van een feit.",
            )


def _secrets(household: Household, roster: Roster) -> Findings:
    hidden = unknowns(household, roster)
    for index, use in enumerate(household.events):
        for gate in (*use.gates, *(way.when for way in use.told)):
            row = (roster.situation_row(gate.situation, gate.person) or "").partition(OF_STATE)[0]
            if row in hidden and row not in use.secret_of:
                yield Finding(
                    ("events", index),
                    "lint.secret",
                    f"{use.event} verraadt dat {row} zo is.",
                    f"Zet '{row}' bij secret_of:.",
                    Severity.WARNING,
                )


# --- refusals ---


def _refusals(household: Household) -> Findings:
    """Why a party may say no can be known beforehand: it is told where, and the fact can be found."""
    found = {fact for question in reachable(household) for fact in question.facts}
    found |= {fact.id for fact in household.facts if fact.known_at_start}
    for index, other in enumerate(household.counterparts):
        beyond = [ask.id for ask in other.asks if ask.id not in other.mandate]
        for name, applies in (
            ("reason_mandate", bool(beyond)),
            ("reason_worth", bool(other.asks)),
            ("reason_defend", bool(other.defends)),
            ("reason_wound", bool(other.wound)),
        ):
            reason = getattr(other, name)
            hidden = reason.fact is not None and reason.fact not in found
            if applies and (hidden or not reason.knowable.strip()):
                why = f"{reason.fact} is niet te vinden" if hidden else "knowable is leeg"
                yield Finding(
                    ("counterparts", index, name),
                    "lint.unforeseen",
                    f"{other.party}: niemand kan deze weigering zien aankomen, want {why}.",
                    "Schrijf in knowable waar het te zien is, en geef een vraag die het feit oplevert.",
                    Severity.WARNING,
                    other.party,
                )


# --- effects that touch nobody ---


def _silent(casus: Casus, roster: Roster) -> Findings:
    for situation, owner in sorted(roster.situations):
        kind = next(row for row in casus.library.situations if row.id == situation)
        for push in kind.pushes:
            if push.life_domain is not None and not push_targets(roster, push, owner):
                yield _nobody("situations", situation, push.life_domain)
        for held in kind.overrides:
            if not overriding(roster, replace(kind, overrides=(held,)), owner):
                yield _nobody("situations", situation, held.life_domain)
    yield from _silent_variables(casus, roster)
    actions: list[Card | Trajectory] = [*casus.household.cards, *casus.household.trajectories]
    for action in actions:
        part = "cards" if isinstance(action, Card) else "trajectories"
        kinds = [row for row in casus.library.interventions if row.id == action.intervention]
        for effect in (effect for kind in kinds for effect in kind.effects):
            if not effect_targets(roster, effect, action.persons) and effect.life_domain is not None:
                yield _nobody(part, action.id, effect.life_domain)
    for event, owner in sorted(roster.events):
        row = next(row for row in casus.library.events if row.id == event)
        for part_of in row.sensitivities:
            if part_of.life_domain is not None and not sensitivity_sources(roster, part_of, owner):
                yield _nobody("events", event, part_of.life_domain)


def _silent_variables(casus: Casus, roster: Roster) -> Findings:
    kinds = {variable.id: variable for variable in casus.library.variables}
    for variable, owner in sorted(roster.variables):
        for state in kinds[variable].states:
            for push in state.pushes:
                if push.life_domain is not None and not push_targets(roster, push, owner):
                    yield _nobody("variables", f"{variable}{OF_STATE}{state.id}", push.life_domain)


def _nobody(part: str, name: str, life_domain: str) -> Finding:
    return Finding(
        (part,),
        "lint.nobody",
        f"{name}: wie bedoeld is, heeft hier de kamer '{life_domain}' niet.",
        "Voeg de kamer toe, of pas who: in de bibliotheek aan.",
        Severity.WARNING,
    )


# --- walks ---


def _walk(household: Household, name: str, walk: Walk) -> Findings:
    for message, remedy in talk_problems(household, walk):
        yield _walk_finding(name, message, remedy)
    cells = {room.life_domain for room in household.rooms}
    for guess in walk.rooms:
        if guess.life_domain not in cells:
            yield _walk_finding(
                name, f"de kamer '{guess.life_domain}' is er niet.", "Schat alleen kamers van het huis."
            )


def _walk_finding(name: str, message: str, remedy: str) -> Finding:
    return Finding(("id",), "lint.walk", f"De weg naar plan '{name}': {message}", remedy)


def _agreements(household: Household, name: str, walk: Walk, plan: Plan) -> Findings:
    """What a walk's offers yield is exactly what its plan has agreed, from the same moment on.

    A yes ends a talk, so what counts is the last offer to a party, after the weeks of all its
    offers. Whether the party says yes is a rule of play.
    """
    tables = {table.party: table for table in household.counterparts}
    yielded: set[tuple[str, str, str, float, float]] = set()
    for party in {offer.party for offer in walk.offers}:
        offers = [offer for offer in walk.offers if offer.party == party]
        weeks = tables[party].weeks_per_exchange * len(offers)
        items = [item for item in tables[party].asks if item.id in offers[-1].asks]
        yielded |= {(party, str(i.card), str(i.what), i.share, round(weeks, 6)) for i in items}
    agreed = {
        (one.party, one.card, str(one.what), one.share, round(one.weeks_until_yes, 6))
        for one in plan.agreements
    }
    for what, missing in (
        ("komt niet uit de gesprekken", agreed - yielded),
        ("staat niet in het plan", yielded - agreed),
    ):
        for party, card, kind, share, weeks in sorted(missing):
            terms = f"(deel {share:g}, weken tot het ja: {weeks:g})"
            yield _walk_finding(
                name,
                f"de afspraak {kind} van {party} over {card} {terms} {what}.",
                "Maak ze gelijk: weeks is het aantal gesprekken maal weeks_per_exchange.",
            )


def _changes(name: str, walk: Walk, plan: Plan) -> Findings:
    """What a walk chooses at a decision moment is what its plan changes from the next month on."""
    chosen = {(choice.card, choice.month + 1, str(choice.intensity)) for choice in walk.choices}
    changed = {
        (laid.card, change.month, str(change.intensity)) for laid in plan.cards for change in laid.changes
    }
    for what, missing in (
        ("staat bij changes in het plan en wordt niet gekozen", changed - chosen),
        ("wordt gekozen en staat niet bij changes in het plan", chosen - changed),
    ):
        for card, month, intensity in sorted(missing):
            words = "stoppen" if intensity == "None" else intensity
            yield _walk_finding(
                name,
                f"de verandering van {card} vanaf maand {month} ({words}) {what}.",
                "Maak ze gelijk: een keuze in maand 6 geldt vanaf maand 7.",
            )
