"""The tour outside a casus: first screen, price list, prijzenronde, own progress, settings, remarks."""

from __future__ import annotations

from effect_game.ui.gallery_tour import Tour


def first_screen(tour: Tour) -> None:
    """What is there before a casus begins; the last thing done is choosing the household."""
    tour.take("begin")
    tour.look("header_text", "begin-tekst-en-kleur", needed=True)
    tour.look("header_help", "begin-hulp", needed=True)
    tour.look("footer_progress", "begin-eigen-voortgang", needed=True)
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
    tour.game.go_to_start()


def remark(tour: Tour) -> None:
    """'Klopt dit niet?' about what is in sight."""
    tour.game.doubts.ask_about_focus()
    tour.take("klopt-dit-niet")
    tour.camera.close_dialogs()
