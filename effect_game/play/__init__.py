"""The casus: decisions, rules, negotiation, months, debrief. Knows no screen and no file."""
