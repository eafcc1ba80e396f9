//! The command line of Rapporteur.

fn main() {}
