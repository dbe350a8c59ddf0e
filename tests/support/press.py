"""Finding what a person presses, by the names an outside test uses too."""

from PySide6.QtWidgets import QAbstractButton

from effect_game.ui.widgets.shell import Shell


def footer_button(shell: Shell, key: str) -> QAbstractButton:
    """The secondary button of a key below the screen, or folded away there behind 'Meer'.

    Raises LookupError when it is not offered.
    """
    named = shell.footer.findChildren(QAbstractButton, f"footer_{key}")
    for button in named:
        if not button.isHidden():
            return button
    # One that is gone may live on, hidden, until the next turn; the newest is the one in use.
    if named and not shell.footer.more_button.isHidden():
        return named[-1]
    raise LookupError(key)
