"""Which texts of the content a player reads. The type of a field says so; nothing else does.

Only these are said in another language (content/translated.py). Ids, words of a closed list, names of people,
titles of publications and accounts that only makers read are plain `str`.
"""

from enum import Enum
from typing import Annotated


class TextUse(Enum):
    """SHOWN: only read. KEY: read, and also what a decision, a rule or another text refers to it by."""

    SHOWN = "shown"
    KEY = "key"


Shown = Annotated[str, TextUse.SHOWN]
"""A text that is only shown; in another language it is replaced."""

ShownKey = Annotated[str, TextUse.KEY]
"""A word that is a key as well (who is asked, who carries it out): it stays as it is, and is shown through
`Casus.said`. An id among them (a person, a team member) is never a text."""
