"""The tour outside a casus: first screen, price list, prijzenronde, own progress, settings, remarks."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from effect_game.play.rules.hint import PARTS
from effect_game.ui.gallery_tour import Tour
from effect_game.ui.opening import Opening
from effect_game.ui.theme.theme import theme


def first_screen(tour: Tour) -> None:
    """What is there before a casus begins; the last thing done is choosing the household."""
    tour.camera.take_alone("openen", lambda: Opening(theme().tokens))
    tour.take("begin")
    tour.look("header_text", "begin-tekst-en-kleur", needed=True)
    tour.look("header_help", "begin-hulp", needed=True)
    tour.press("footer_progress")
    tour.take("leerdossier-geen-open")
    tour.game.go_to_start()
    tour.game.kept_here.show()
    tour.take("wat-bewaart-effect")
    tour.press("kept_wipe")
    tour.take("alles-wissen")
    tour.camera.close_dialogs()
    tour.look(f"casus_{tour.entry.id}", "begin-zwaarte", needed=len(tour.entry.level) > 1)
    tour.game.open_price_list()
    tour.take("prijslijst")
    tour.camera.close_dialogs()


def price_round(tour: Tour) -> None:
    """A question, an answer with its explanation, and the end of the round."""
    tour.press("footer_price_round")
    tour.take("prijzenronde-vraag")
    tour.press("footer_main")
    tour.take("prijzenronde-niets-ingevuld")
    tour.press("footer_skip")
    tour.take("prijzenronde-antwoord")
    tour.press("footer_main")
    while tour.camera.sees("footer_skip"):
        tour.press("footer_skip")
        tour.press("footer_main")
    tour.take("prijzenronde-uitslag")
    with TemporaryDirectory() as folder:
        tour.game.price_rounds.keep(str(Path(folder) / "mijn"))
        tour.game.learner.show()
        for tab in ("words", "assignments", "file"):
            tour.press(f"learner_tab_{tab}")
            tour.take(f"leerdossier-{tab}")
        tour.game.learner.close_dossier()
    tour.game.go_to_start()


def remark(tour: Tour) -> None:
    """'Klopt dit niet?' about what is in sight."""
    tour.game.doubts.ask_about_focus()
    tour.take("klopt-dit-niet")
    tour.camera.close_dialogs()


def hints(tour: Tour) -> None:
    """The help of a step with its hint in three parts."""
    tour.press("header_help")
    tour.take("hulp-bij-een-stap")
    for _ in range(PARTS):
        tour.press("help_hint")
    tour.take("hulp-met-hint")
    tour.camera.close_dialogs()
