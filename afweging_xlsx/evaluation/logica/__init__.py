"""What the rows of a kader can and cannot do together, decided over all requests."""
