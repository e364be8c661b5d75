"""From the cells of a form to the answers of a request."""
