//! Limits a resource, in all and for each client, so that one client cannot use it up for the
//! others. Begin with [`Room`].

use crate::client::Client;
use rapporteur_desk::hold::hold;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// The limits of a resource.
#[derive(Clone, Copy, Debug)]
pub struct Most {
    /// For all clients together.
    pub all: usize,
    /// For each client on another machine.
    pub each: usize,
    /// For all clients on this machine, which share one address.
    pub here: usize,
}

impl Most {
    /// The limit for this client.
    pub fn of(self, client: Client) -> usize {
        if client.is_here() { self.here } else { self.each }
    }
}

/// A resource, counted in items or bytes, that clients take and give back.
pub struct Room {
    most: Most,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    all: usize,
    /// Only clients that hold some of it.
    each: HashMap<Client, usize>,
}

/// The amount that one client holds; it is given back when this is dropped.
pub struct Share {
    room: Arc<Room>,
    client: Client,
    amount: usize,
}

impl Room {
    /// A resource with these limits.
    pub fn new(most: Most) -> Arc<Room> {
        Arc::new(Room { most, taken: Mutex::default() })
    }

    /// Takes an amount for this client; `None` if there is not enough room.
    pub fn take(self: &Arc<Room>, client: Client, amount: usize) -> Option<Share> {
        let mut share = Share { room: self.clone(), client, amount: 0 };
        share.grow(amount).then_some(share)
    }
}

impl Share {
    /// Takes more; false if there is not enough room.
    pub fn grow(&mut self, amount: usize) -> bool {
        let mut taken = hold(&self.room.taken);
        let own = taken.each.get(&self.client).copied().unwrap_or_default();
        if taken.all + amount > self.room.most.all || own + amount > self.room.most.of(self.client) {
            return false;
        }
        taken.all += amount;
        if amount > 0 {
            taken.each.insert(self.client, own + amount);
        }
        self.amount += amount;
        true
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut taken = hold(&self.room.taken);
        taken.all -= self.amount;
        if let Some(own) = taken.each.get_mut(&self.client) {
            *own -= self.amount;
            if *own == 0 {
                taken.each.remove(&self.client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_client_leaves_room_for_others_and_all_comes_back() {
        let room = Room::new(Most { all: 10, each: 4, here: 6 });
        let client = |words: &str| Client::of(words.parse().unwrap());
        let mut one = room.take(client("192.0.2.1"), 3).unwrap();
        assert!(!one.grow(2) && one.grow(1));
        assert!(room.take(client("192.0.2.1"), 1).is_none());
        let other = room.take(client("192.0.2.2"), 4).unwrap();
        assert!(room.take(client("127.0.0.1"), 3).is_none());
        let here = room.take(client("127.0.0.1"), 2).unwrap();
        drop((one, other, here));
        let taken = room.taken.lock().unwrap();
        assert_eq!((taken.all, taken.each.len()), (0, 0));
    }
}
