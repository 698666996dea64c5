// Dynamics: see ARCHITECTURE.md.
