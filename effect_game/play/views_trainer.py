"""What whoever guides a group reads: the note in its paragraphs, and the rules this household leans on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.regulations import Regulation

_CITING = (mark("tot en met"), mark("lid"), mark("onder"), mark("en"))
"""Words that stand in the article of a rule; the longest first."""


@dataclass(frozen=True, slots=True)
class RuleTold:
    """One rule. cited: law and article. text: what it says, with what is otherwise. basis: where from."""

    name: str
    cited: str
    text: str
    basis: str


@dataclass(frozen=True, slots=True)
class TrainerNote:
    """paragraphs of the note; rules in the order of the household, none where it has no register."""

    paragraphs: tuple[str, ...]
    rules: tuple[RuleTold, ...]


def trainer_note(casus: Casus) -> TrainerNote:
    """Of a casus as it is read."""
    lines = (line.strip() for line in casus.household.teaching_note.splitlines())
    return TrainerNote(tuple(line for line in lines if line), tuple(_rules(casus)))


def _rules(casus: Casus) -> Iterator[RuleTold]:
    rules = {rule.id: rule for rule in casus.library.regulations}
    laws = {law.id: law.name for law in casus.library.laws}
    for use in casus.household.regulations:
        rule = rules[use.regulation]
        law = laws[rule.law]
        article = _in_language(rule.article)
        cited = tr("{law}, artikel {article}", law=law, article=article) if article else law
        told = " ".join(words for words in (rule.text, rule.note, use.other_time) if words)
        yield RuleTold(rule.name, cited, told, _basis(casus, rule))


def _in_language(article: str) -> str:
    """'13, lid 1, onder g' with the words between its numbers in the language in use."""
    for word in _CITING:
        article = re.sub(rf"\b{word}\b", tr(word), article)
    return article


def _basis(casus: Casus, rule: Regulation) -> str:
    for source in casus.library.sources:
        if source.id == rule.source:
            return tr(
                "Bron: {title} ({year}), graad {grade}",
                title=source.title,
                year=source.year,
                grade=rule.grade.value,
            )
    return rule.assumption or ""
