"""Where the references of a site lead: gathered once, joined as browsers do, looked up as the host does."""
