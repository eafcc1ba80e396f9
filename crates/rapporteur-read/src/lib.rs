//! From the bytes of a page or text to a report.
