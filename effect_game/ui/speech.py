"""What the program speaks: our own words and numbers, and those of Qt (file dialogs, menus of fields)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from effect_game.domain.language import DUTCH, use


def speak(application: QCoreApplication, code: str) -> None:
    """From now on the program speaks this language; what was made before has to be made anew."""
    if code == DUTCH:
        use()
    else:
        # Who plays in Dutch never reads a catalogue.
        from effect_game.content.language import language

        use(language(code))
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    words = QTranslator(application)
    # Qt itself speaks English: there is no file for that.
    if words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
