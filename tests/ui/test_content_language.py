"""The texts of a household in the window: in another language, or said to be Dutch."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.content.language import language
from effect_game.domain.language import DUTCH, ENGLISH, PSEUDO, Language, use
from effect_game.ui.screens.start_cards import HouseholdCard, ResumeCard
from tests.support.casus import KLEIN
from tests.support.window import ROOTS, resume
from tests.ui.conftest import OpenGame


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    yield
    use()


def small() -> CasusEntry:
    return next(each for each in list_entries(ROOTS) if each.folder == KLEIN.resolve())


def test_a_household_without_texts_says_at_its_start_that_they_are_dutch(
    open_game: OpenGame, tmp_path: Path
) -> None:
    dutch = "De teksten van dit huishouden zijn in het Nederlands."
    use(Language(ENGLISH, {dutch: "These texts are Dutch."}))
    with open_game(tmp_path / "store.db") as game:
        cards = game.start_screen.findChildren(HouseholdCard)
        mine = next(card for card in cards if card.entry.id == small().id)
        assert mine.accessibleName().endswith("These texts are Dutch.")
        game.start_casus(mine.entry)
        assert game.shell.notice.isVisible()
        assert "These texts are Dutch." in game.shell.notice.accessibleName()


def test_in_dutch_nothing_is_said_of_languages(open_game: OpenGame, tmp_path: Path) -> None:
    with open_game(tmp_path / "store.db") as game:
        game.start_casus(small())
        assert not game.shell.notice.isVisible()
        assert game.controller.casus is game.controller.play.content


def test_a_casus_that_was_left_in_dutch_goes_on_in_the_language_of_now(
    open_game: OpenGame, tmp_path: Path
) -> None:
    with open_game(tmp_path / "store.db") as game:
        game.start_casus(small())
    use(language(PSEUDO))
    with open_game(tmp_path / "store.db") as game:
        left = game.start_screen.findChild(ResumeCard)
        assert left is not None
        assert small().title not in left.accessibleName()
        resume(game, left.key)
        assert game.controller.casus.household.title.startswith("[")
        assert game.controller.play.content.household.title == small().title


def test_a_casus_in_play_is_shown_in_another_language_without_another_row(
    open_game: OpenGame, tmp_path: Path
) -> None:
    with open_game(tmp_path / "store.db") as game:
        game.start_casus(small())
        before = game.controller.play.journal
        for code in (PSEUDO, DUTCH):
            use(language(code))
            game.controller.speak()
            assert game.controller.casus.household.title.startswith("[") is (code == PSEUDO)
        assert game.controller.play.journal == before
