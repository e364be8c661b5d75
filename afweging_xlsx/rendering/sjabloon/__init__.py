"""The note template: read, mended and checked before any note is made."""
