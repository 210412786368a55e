"""The schema's history; `Store.migrate` runs it."""
