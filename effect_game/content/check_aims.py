"""The aims of the library: can each be read from a result?"""

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import WHO, Finding, Findings, id_findings, references, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.aims import Aim, AimReading
from effect_game.domain.knowledge import Library


def aim_findings(library: Library, ids: LibraryIds) -> Findings:
    """Ids, and what each way of reading needs."""
    yield from id_findings("aims", library.aims, "aim")
    for index, aim in enumerate(library.aims):
        yield from _aim(("aims", index), aim, ids)


def _aim(path: DataPath, aim: Aim, ids: LibraryIds) -> Findings:
    if (aim.reading is AimReading.ROOM) is not (aim.life_domain is not None):
        yield _needs((*path, "reading"), f"{aim.id}: reading room en life_domain horen bij elkaar.")
    if (aim.reading is AimReading.PARTIES) is not bool(aim.parties):
        yield _needs((*path, "reading"), f"{aim.id}: reading parties en parties horen bij elkaar.")
    if aim.who not in WHO[1:]:
        yield unknown_id((*path, "who"), aim.id, aim.who, WHO[1:], "wie")
    yield from references((*path, "parties"), aim.id, aim.parties, ids.parties, "de partij")


def _needs(path: DataPath, message: str) -> Finding:
    return Finding(path, "content.aim", message, "Vul beide in, of geen van beide.")
