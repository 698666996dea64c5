// Interactions: see ARCHITECTURE.md.
