//! What the scorers share.
