// Reports: see ARCHITECTURE.md.
