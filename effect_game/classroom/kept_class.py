"""How a class lies in its store: a journal of its own beside those of its groups."""

from effect_game.classroom import rows as c
from effect_game.domain.journal import FORMAT, LAW, Header
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.store.digest import sha256_hex


def class_header(session: str, lesson: bytes, title: str, opened: c.ClassOpened, app: str) -> Header:
    """Header of the journal of a new class; lesson: canonical JSON of its plan; title as people read it."""
    return Header(
        format=FORMAT,
        casus=session,
        household=opened.lesson,
        title=title,
        app_version=app,
        law=LAW,
        content_hash=sha256_hex(lesson),
        seed=0,
        mode=c.CLASS_MODE,
    )


def keep_class(store: Store, header: Header, lesson: bytes, opened: c.ClassOpened, utc: str) -> None:
    """Begin a class in a store of its own. Raises UserError of the store."""
    with store.together():
        store.create_casus(header, lesson, utc=utc)
        store.append(header.casus, (c.row_of(opened, 0, utc),))


def session_in(store: Store) -> str:
    """The id of the class that is kept in a store. UserError 'class.none' when there is none."""
    for summary in store.list_casus():
        if store.load(summary.casus).header.mode == c.CLASS_MODE:
            return summary.casus
    raise UserError("class.none", tr("In dit bestand staat geen les. Kies een ander bestand."))
