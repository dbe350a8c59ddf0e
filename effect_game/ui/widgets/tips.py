"""What a tooltip says: words of people and of files, never read as markup."""

import html


def plain_tip(text: str) -> str:
    """The text for a tooltip that shows exactly this text.

    Qt guesses: words with a tag in them it reads as rich text, and then fetches the pictures they name, also
    from another computer.
    """
    if "<" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
