"""A small register of rules for the tiny household, as files and as it is read from them."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from effect_game.content.load import load_casus
from effect_game.domain.household import Casus
from effect_game.domain.regulations import RegulationUse
from tests.support.casus import KLEIN

RULES_FILE, USES_FILE = "library/regulations.yaml", "klein/regulations.yaml"
RULES = """\
laws:
  - {id: law:house, name: Huiswet, mentions: [Huiswet]}
  - {id: law:post, name: Postwet, mentions: [Postwet]}
regulations:
  - {id: regulation:settle, name: Een regeling vraagt een ja, law: law:house, text: De verhuurder beslist.,
     article: '7, lid 2', from_day: '2024-01-01', until_day: '2026-12-31',
     grade: A, source: source:test_index, looked_up: '2026-11-22', note: Elders kan het anders.}
  - {id: regulation:box, name: Een brievenbus is dicht, law: law:post, text: Niemand opent andermans post.,
     grade: C, looked_up: '2026-11-21',
     source: 'source:test_index'}
  - {id: regulation:stack, name: De stapel, law: law:post, text: Een stapel mag., grade: D,
     assumption: 'spelaanname: voor de test'}
"""
USES = """\
regulations:
  - regulation: regulation:settle
    used_by: [card:settle, ground:rule]
    in_the_way: Zonder ja van de verhuurder begint de regeling niet
    solves: Een regeling die vanzelf begint.
  - {regulation: regulation:box, used_by: [teaching_note, fact:closed_post]}
  - {regulation: regulation:stack, used_by: [fact:closed_post]}
"""


def write_register(root: Path) -> None:
    """root: where a copy of the test scenarios stands."""
    (root / RULES_FILE).write_text(RULES, encoding="utf-8")
    (root / USES_FILE).write_text(USES, encoding="utf-8")


@cache
def with_register() -> Casus:
    """The tiny household with its register."""
    with TemporaryDirectory() as folder:
        root = Path(folder) / "scenarios"
        copytree(KLEIN.parent, root)
        write_register(root)
        return load_casus(root / KLEIN.name)


def saying(casus: Casus, note: str, *uses: RegulationUse) -> Casus:
    """With this note for the trainer, and leaning on these rules only."""
    return replace(casus, household=replace(casus.household, teaching_note=note, regulations=uses))
