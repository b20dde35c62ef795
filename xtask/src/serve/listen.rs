//! Taking a port on both loopback addresses: `localhost` may mean either.

use crate::Outcome;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};

const TRIES: u16 = 50;

/// The wanted port, or one of those after it when it is taken; 0 lets the system choose.
pub fn on(wanted: u16) -> Outcome<(u16, Vec<TcpListener>)> {
    let last = wanted.saturating_add(TRIES);
    for port in wanted..=last {
        match both(if wanted == 0 { 0 } else { port }) {
            Ok(found) => return Ok(found),
            Err(e) if e.kind() == ErrorKind::AddrInUse => {}
            Err(e) => return Err(format!("Port {port} cannot be used: {e}.")),
        }
    }
    Err(format!("Ports {wanted} to {last} are all taken; choose another with --port."))
}

fn both(port: u16) -> std::io::Result<(u16, Vec<TcpListener>)> {
    let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = first.local_addr()?.port();
    let mut listeners = vec![first];
    match TcpListener::bind((Ipv6Addr::LOCALHOST, port)) {
        Ok(second) => listeners.push(second),
        Err(e) if e.kind() == ErrorKind::AddrInUse => return Err(e),
        Err(_) => {} // a machine without IPv6
    }
    Ok((port, listeners))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gives_way_to_the_next_free_one() {
        let (port, _held) = on(0).unwrap();
        let (other, _also_held) = on(port).unwrap();
        assert!(other > port);
    }
}
