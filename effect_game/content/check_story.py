"""Does a household refer only to what exists: cards, trajectories, facts, questions, goals and the table."""

from effect_game.content.check_ids import HouseholdIds, LibraryIds
from effect_game.content.check_parts import (
    gate_findings,
    left_state_findings,
    missing_room,
    missing_situation,
    unknown_findings,
)
from effect_game.content.check_responses import response_findings
from effect_game.content.check_table import check_table
from effect_game.content.check_time import month_finding
from effect_game.content.findings import (
    LONGEST_MONTHS,
    Finding,
    Findings,
    number_finding,
    references,
    unknown_id,
)
from effect_game.content.roster import Roster, is_state, row_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.conversation import Question
from effect_game.domain.goals import Goal
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import (
    HIGHEST_LEVEL,
    HORIZONS_MONTHS,
    HOUSEHOLD,
    LOWEST_LEVEL,
    MOST_DOTS,
)


def check_story(
    household: Household, library: Library, roster: Roster, ids: HouseholdIds, known: LibraryIds
) -> Findings:
    """Findings about all a player reads, asks, chooses and bargains over."""
    for index, card in enumerate(household.cards):
        yield from _card(("cards", index), card, library, roster, ids, known)
    for index, trajectory in enumerate(household.trajectories):
        yield from _trajectory(("trajectories", index), trajectory, known)
    yield from _facts(household, roster, ids)
    for index, question in enumerate(household.questions):
        yield from _question(("questions", index), question, ids)
    for index, goal in enumerate(household.goals):
        yield from _goal(("goals", index), goal, roster)
    yield from _prediction(household, known)
    yield from check_table(household, library, ids, known)
    yield from _street(household, roster)
    yield from response_findings(household)
    months = household.decision_months
    for index, month in enumerate(months):
        yield from month_finding(("decision_months", index), "decision_months", month)
    if list(months) != sorted(set(months)):
        yield number_finding(("decision_months",), "huishouden", "decision_months loopt op", list(months))


def _action(path: DataPath, item: Card | Trajectory, known: LibraryIds) -> Findings:
    if item.intervention not in known.interventions:
        yield unknown_id(
            (*path, "intervention"), item.id, item.intervention, known.interventions, "de interventie"
        )
    for index, wish in enumerate(item.wishes):
        if not 0 <= wish.dots <= MOST_DOTS:
            here: DataPath = (*path, "wishes", index, "dots")
            yield number_finding(here, item.id, "dots ligt van 0 (liever niet) tot 4 (heel graag)", wish.dots)
    for index, change in enumerate(item.changes):
        here = (*path, "changes", index)
        if not is_state(change.situation) and change.situation not in known.situations:
            yield unknown_id((*here, "situation"), item.id, change.situation, known.conditions, "de situatie")
        yield from left_state_findings(here, item.id, change.situation, "to", to=change.to)
        if is_state(change.situation) and not change.lasting:
            yield Finding(
                (*here, "lasting"),
                "content.state",
                f"{item.id}: na afloop is niet gezegd waar {change.situation} heen gaat.",
                "Laat lasting weg, of laat een stap van de variabele teruggaan.",
            )
        if not 0 <= change.after_months <= LONGEST_MONTHS:
            rule = "after_months ligt van 0 tot 120"
            yield number_finding((*here, "after_months"), item.id, rule, change.after_months)


def _card(
    path: DataPath, card: Card, library: Library, roster: Roster, ids: HouseholdIds, known: LibraryIds
) -> Findings:
    yield from _action(path, card, known)
    row = next((one for one in library.interventions if one.id == card.intervention), None)
    if row is not None and row.kind is not card.kind:
        yield Finding(
            (*path, "kind"),
            "content.kind",
            f"{card.id}: de kaart is '{card.kind}', de interventie '{row.kind}'.",
            "Maak ze gelijk.",
        )
    if card.from_budget and row is not None and not row.start_consumption:
        yield Finding(
            (*path, "from_budget"),
            "content.unused",
            f"{card.id}: er wordt bij de start niets gekocht, dus er gaat niets uit het maatwerkbudget.",
            "Haal from_budget weg, of geef de interventie start_consumption.",
        )
    yield from gate_findings((*path, "requires"), card.id, card.requires, roster)
    yield from references(
        (*path, "clashes_with"), card.id, card.clashes_with, ids.cards | ids.trajectories, "de kaart"
    )
    yield from month_finding((*path, "start_month"), card.id, card.start_month)
    if card.duration_months is not None:
        yield from month_finding((*path, "duration_months"), card.id, card.duration_months)
    for index, need in enumerate(card.needs):
        here: DataPath = (*path, "needs", index)
        if need.party not in known.parties:
            yield unknown_id((*here, "party"), card.id, need.party, known.parties, "de partij")
        if not 0 < need.share <= 1:
            yield number_finding((*here, "share"), card.id, "share ligt boven 0 en tot 1", need.share)


def _trajectory(path: DataPath, trajectory: Trajectory, known: LibraryIds) -> Findings:
    yield from _action(path, trajectory, known)
    yield from month_finding((*path, "start_month"), trajectory.id, trajectory.start_month, 0)
    least = 1 if trajectory.start_month == 0 else 0
    yield from month_finding((*path, "remaining_months"), trajectory.id, trajectory.remaining_months, least)


def _facts(household: Household, roster: Roster, ids: HouseholdIds) -> Findings:
    for index, fact in enumerate(household.facts):
        path: DataPath = ("facts", index)
        yield from unknown_findings((*path, "reveals"), fact.id, fact.reveals, roster)
        if fact.contradicts is not None and fact.contradicts not in ids.facts:
            yield unknown_id((*path, "contradicts"), fact.id, fact.contradicts, ids.facts, "het feit")


def _question(path: DataPath, question: Question, ids: HouseholdIds) -> Findings:
    if question.to.startswith("person:") and question.to not in ids.persons:
        yield unknown_id((*path, "to"), question.id, question.to, ids.persons, "de persoon")
    yield from references((*path, "facts"), question.id, question.facts, ids.facts, "het feit")
    if not 0 <= question.hours <= 40:
        yield number_finding((*path, "hours"), question.id, "hours ligt van 0 tot 40", question.hours)
    for name in ("needs_trust", "trust_gain"):
        if not -3 <= getattr(question, name) <= 3:
            yield number_finding(
                (*path, name), question.id, f"{name} ligt van 0 tot 3", getattr(question, name)
            )


def _goal(path: DataPath, goal: Goal, roster: Roster) -> Findings:
    if not goal.levels and not goal.situations:
        yield Finding(
            path, "content.no_test", f"{goal.id} heeft geen toets.", "Voeg levels: of situations: toe."
        )
    for index, level in enumerate(goal.levels):
        here: DataPath = (*path, "levels", index)
        if roster.cell_row(level.life_domain, level.person) is None:
            yield missing_room(here, goal.id, str(level.life_domain))
        if not LOWEST_LEVEL <= level.at_least <= HIGHEST_LEVEL:
            yield number_finding((*here, "at_least"), goal.id, "at_least ligt van 1 tot 5", level.at_least)
    for index, test in enumerate(goal.situations):
        # A goal is tested on the row it names; it does not look for the only one of its name.
        if roster.situation_row(test.situation, test.person) != row_id(
            test.situation, test.person or HOUSEHOLD
        ):
            here = (*path, "situations", index)
            yield from missing_situation(here, goal.id, test.situation, test.person, roster)
    yield from month_finding((*path, "month"), goal.id, goal.month)
    if not 1 <= goal.hold <= goal.month:
        yield number_finding((*path, "hold"), goal.id, "hold ligt van 1 tot de maand van het doel", goal.hold)


def _street(household: Household, roster: Roster) -> Findings:
    for index, gone in enumerate(household.props_gone):
        here: DataPath = ("props_gone", index)
        if gone.prop not in household.street_props:
            options = household.street_props
            yield unknown_id((*here, "prop"), "props_gone", gone.prop, options, "het ding in de straat")
        if roster.situation_row(gone.situation, gone.person) is None:
            yield from missing_situation(here, "props_gone", gone.situation, gone.person, roster)
    for index, absence in enumerate(household.absences):
        here = ("absences", index)
        if (absence.situation, absence.person) not in roster.situations:
            yield from missing_situation(here, "absences", absence.situation, absence.person, roster)


def _prediction(household: Household, known: LibraryIds) -> Findings:
    ask = household.prediction
    yield from references(("prediction", "parties"), "prediction", ask.parties, known.parties, "de partij")
    if ask.default_gainer not in known.parties:
        path: DataPath = ("prediction", "default_gainer")
        yield unknown_id(path, "prediction", ask.default_gainer, known.parties, "de partij")
    if ask.months not in HORIZONS_MONTHS:
        rule = f"months is een van {', '.join(map(str, HORIZONS_MONTHS))}"
        yield number_finding(("prediction", "months"), "prediction", rule, ask.months)
    if ask.default_low_eur > ask.default_high_eur:
        yield number_finding(
            ("prediction", "default_low_eur"),
            "prediction",
            "default_low_eur is niet hoger dan default_high_eur",
            ask.default_low_eur,
        )
    if not 0 <= ask.default_goal_count <= 20:
        yield number_finding(
            ("prediction", "default_goal_count"),
            "prediction",
            "een aantal van 20 levens ligt van 0 tot 20",
            ask.default_goal_count,
        )
