extension Reduction { func analyse(_ summary: inout StudySummary) {} }
