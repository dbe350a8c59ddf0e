"""What a class played, read back from its store: for what is made after the lesson."""

from dataclasses import dataclass
from pathlib import Path

from effect_game.classroom.groups import GroupRun
from effect_game.classroom.kept_class import session_in
from effect_game.classroom.state import ClassState, fold
from effect_game.content.canonical import from_canonical
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold as fold_casus
from effect_game.store.database import Store


@dataclass(frozen=True, slots=True)
class PlayedClass:
    """title, utc: of the lesson; runs: every casus of every group, journals in the same order."""

    title: str
    utc: str
    state: ClassState
    runs: tuple[GroupRun, ...]
    journals: tuple[Journal, ...]

    def by_household(self) -> tuple[tuple[GroupRun, ...], ...]:
        """The runs of each household together, in the order in which households were first played."""
        found: dict[str, list[GroupRun]] = {}
        for run in self.runs:
            found.setdefault(run.casus.household.id, []).append(run)
        return tuple(map(tuple, found.values()))


def read_class(path: Path) -> PlayedClass:
    """The class in a file. Raises UserError; nothing is made where there is no file."""
    if not path.is_file():
        words = tr("{path} bestaat niet. Kies het bestand van een les.", path=path)
        raise UserError("class.missing", words)
    with Store(path) as store:
        return played_class(store)


def played_class(store: Store) -> PlayedClass:
    """The class that is kept in a store, groups that were removed left out. Raises UserError."""
    journal = store.load(session_in(store))
    state = fold(journal.rows)
    known: dict[str, Casus] = {}
    runs, journals = [], []
    for group in state.present:
        for key in group.casuses:
            kept = store.load(key)
            name = kept.header.content_hash
            if name not in known:
                known[name] = from_canonical(store.content(name))
            runs.append(GroupRun(group.id, group.name, known[name], fold_casus(known[name], kept.rows)))
            journals.append(kept)
    utc = journal.rows[0].utc if journal.rows else ""
    return PlayedClass(journal.header.title, utc, state, tuple(runs), tuple(journals))
