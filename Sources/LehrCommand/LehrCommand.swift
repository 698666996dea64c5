// LehrCommand: see ARCHITECTURE.md.
