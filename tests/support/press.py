"""Finding what a person presses, by the names an outside test uses too."""

from PySide6.QtWidgets import QAbstractButton

from effect_game.ui.widgets.shell import Shell


def footer_button(shell: Shell, key: str) -> QAbstractButton:
    """The secondary button of a key below the screen. Raises LookupError when it is not offered."""
    for button in shell.footer.findChildren(QAbstractButton, f"footer_{key}"):
        if not button.isHidden():
            return button
    raise LookupError(key)
