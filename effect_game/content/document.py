"""All files of one folder as one mapping, where every path still knows its file and line.

Lists with the same name in several files are joined in the order of the file names; any other field may be
given only once.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from effect_game.content.findings import Finding
from effect_game.content.source_files import read_source
from effect_game.content.yaml_source import DataPath, SourceFile, error
from effect_game.domain.problems import Problem, Severity


@dataclass(slots=True)
class Document:
    """Merged data, the place of each path, and problems of reading and merging.

    `kept` maps an index after repair to the index in the files, per list at the highest level.
    """

    name: str
    data: dict[str, Any] = field(default_factory=dict)
    places: dict[DataPath, tuple[str, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    kept: dict[str, list[int]] = field(default_factory=dict)

    def place(self, path: DataPath) -> tuple[str, int]:
        """File and line of a path, or of the nearest thing around it."""
        while path:
            found = self.places.get(path)
            if found is not None:
                return found
            path = path[:-1]
        return self.name, 0

    def original(self, path: DataPath) -> DataPath:
        """The path in the files of a path in the repaired data."""
        if len(path) < 2 or not isinstance(path[1], int):
            return path
        kept = self.kept.get(str(path[0]))
        return path if kept is None else (path[0], kept[path[1]], *path[2:])

    def problem(
        self, path: DataPath, code: str, message: str, remedy: str, severity: Severity = Severity.ERROR
    ) -> Problem:
        file, line = self.place(path)
        return Problem(severity=severity, file=file, line=line, code=code, message=message, remedy=remedy)

    def told(self, found: Finding) -> Problem:
        """What was found in the repaired data, with its file and line."""
        return self.problem(
            self.original(found.path), found.code, found.message, found.remedy, found.severity
        )


def display_name(path: Path, base: Path) -> str:
    """How a file is named in a problem: from the folder above the scenarios root on."""
    try:
        return path.relative_to(base).as_posix()
    except ValueError:
        return path.as_posix()


def files_of(folder: Path) -> list[Path]:
    """The files that are read together, in the order in which they are joined."""
    return sorted(folder.glob("*.yaml"))


def read_folder(folder: Path, base: Path) -> Document:
    """Merge all *.yaml directly in `folder`. A folder without files is a problem, not an exception."""
    document = Document(display_name(folder, base))
    files = files_of(folder)
    if not files:
        document.problems.append(
            error(
                document.name,
                0,
                "content.empty_folder",
                "In deze map staat geen enkel .yaml-bestand.",
                "Zet er de bestanden van een huishouden of bibliotheek in.",
            )
        )
    for file in files:
        merge(document, read_source(file, display_name(file, base)))
    return document


def merge(document: Document, source: SourceFile) -> None:
    """Add one file to a document."""
    document.problems += source.problems
    offsets: dict[str, int] = {}
    for key, value in source.data.items():
        present = document.data.get(key)
        if key not in document.data:
            document.data[key] = list(value) if isinstance(value, list) else value
        elif isinstance(present, list) and isinstance(value, list):
            offsets[key] = len(present)
            present.extend(value)
        else:
            file, line = document.place((key,))
            document.problems.append(
                error(
                    source.name,
                    source.lines.get((key,), 0),
                    "content.duplicate_key",
                    f"Het veld '{key}' staat ook in {file}, regel {line}.",
                    "Houd er één over.",
                )
            )
            offsets[key] = -1
    for path, line in source.lines.items():
        key = str(path[0])
        offset = offsets.get(key, 0)
        if offset < 0:
            continue
        moved = path
        if offset and len(path) > 1 and isinstance(path[1], int):
            moved = (key, path[1] + offset, *path[2:])
        document.places.setdefault(moved, (source.name, line))
