"""A class: one trainer, many groups. Journals go both ways (docs/protocol.md); no Qt here."""
