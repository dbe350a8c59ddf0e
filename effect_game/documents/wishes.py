"""What people say about a document before it is made: typed for that document, kept nowhere."""

from dataclasses import dataclass, fields

MOST_TYPED = 200
"""Characters of one answer."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Answers to what formats ask; '' = not said. csv: 'nl' or 'en', '' = as the language in use."""

    name: str = ""
    accreditation: str = ""
    trainer: str = ""
    csv: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question of a format. key: the field of Wishes; label, hint: what people read (marked texts).

    options: (value, words) to choose from, the first when nothing is said; none: one line to type.
    """

    key: str
    label: str
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.key not in {each.name for each in fields(Wishes)}:
            raise ValueError(f"{self.key} is no wish")
