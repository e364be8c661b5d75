"""What an editor wants to know of a master beyond its rows: texts, names, dates, sources."""
