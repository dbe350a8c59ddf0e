"""Value types and vocabulary. Standard library only; everything else may import from here."""
