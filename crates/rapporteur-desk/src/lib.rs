//! Files and addresses in, stories and records out.
