//! What the scorers share.

pub mod ecbplus;
