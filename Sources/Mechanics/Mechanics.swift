// Mechanics: see ARCHITECTURE.md.
