"""Where the parts of a sum of logits come from: the source or assumption behind each number, in words."""

from collections.abc import Iterable, Iterator

from effect_game.content.compile_rows import push_draw
from effect_game.content.roster import OF_STATE
from effect_game.domain.draw_ids import acting, base_of, listening, step_of
from effect_game.domain.evidence import Estimate, VariableMove
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import EventKind
from effect_game.domain.language import tr
from effect_game.domain.model import CellRow, Draw, EventRow, Model
from effect_game.engine.expand import all_events
from effect_game.engine.parts import PartKind


def estimate_words(casus: Casus, estimate: Estimate) -> str:
    """'title (year), bewijs B', or the assumption with its grade."""
    for source in casus.library.sources:
        if source.id == estimate.source:
            return tr(
                "{title} ({year}), bewijs {grade}",
                title=source.title,
                year=source.year,
                grade=estimate.grade.value,
            )
    assumption = (estimate.assumption or "").rstrip(".")
    return tr("{assumption}, bewijs {grade}", assumption=assumption, grade=estimate.grade.value)


class PartSources:
    """The sources of a casus, by the draws its compiled model has them in."""

    def __init__(self, casus: Casus, model: Model) -> None:
        self._casus = casus
        self._cells = {cell.id: cell for cell in model.cells}
        self._events = {event.id: event for event in all_events(model)}
        self._help = {row.id: row for row in model.interventions}
        self._words = {name: estimate_words(casus, estimate) for name, estimate in _estimates(casus)}
        # A reason says itself that it is an assumption: no household is read without (content/check_own.py).
        self._words |= {own.id: own.reason for own in casus.household.own_numbers}

    def of(self, row: str, kind: PartKind, cause: str) -> str:
        """The sources of one part of a row, '' when content gives none."""
        rules = self._casus.library.dynamics
        if kind is PartKind.PULL:
            return rules.pace_basis
        if kind is PartKind.OVERLAP:
            return rules.overlap_basis
        if kind is PartKind.DRIFT:
            return self._drift(row)
        return self._told(self._draws(row, kind, cause))

    def _draws(self, row: str, kind: PartKind, cause: str) -> Iterable[Draw]:
        if kind is PartKind.HELP:
            return [effect.shift for effect in self._help[cause].effects if effect.row == row]
        event = self._events.get(row)
        if kind is PartKind.BASE and event is not None:
            return [event.base, *(step.base for step in event.later)]
        target: CellRow | EventRow = self._cells[row] if event is None else event
        return [term.weight for term in target.terms if term.source == cause]

    def _told(self, draws: Iterable[Draw]) -> str:
        words = (self._words.get(draw.id, "") for draw in draws)
        return "; ".join(dict.fromkeys(each for each in words if each))

    def _drift(self, row: str) -> str:
        household, cell = self._casus.household, self._cells[row]
        people = {person.id: person.rooms for person in household.persons}
        rooms = people.get(cell.owner, household.rooms)
        return next((room.reason for room in rooms if room.life_domain is cell.life_domain), "")


def _estimates(casus: Casus) -> Iterator[tuple[str, Estimate]]:
    """(id of the draw, estimate) of everything in the library that a sum can hold."""
    library = casus.library
    for coupling in library.couplings:
        yield coupling.id, coupling.shift_per_level
    for situation in library.situations:
        yield from ((push_draw(situation.id, push).id, push.shift) for push in situation.pushes)
    for event in library.events:
        yield from _chances(event)
    for variable in library.variables:
        for state in variable.states:
            name = f"{variable.id}{OF_STATE}{state.id}"
            yield from ((push_draw(name, push).id, push.shift) for push in state.pushes)
        for move in variable.moves:
            yield from _chances(move)
    for kind in library.interventions:
        for effect in kind.effects:
            target = str(effect.life_domain or effect.event or effect.move)
            yield acting(kind.id, target, effect.who), effect.shift


def _chances(happens: EventKind | VariableMove) -> Iterator[tuple[str, Estimate]]:
    yield base_of(happens.id), happens.monthly_chance
    for number, step in enumerate(happens.later, start=1):
        yield step_of(happens.id, number), step.monthly_chance
    for part in happens.sensitivities:
        yield listening(happens.id, str(part.life_domain or part.situation), part.who), part.shift
