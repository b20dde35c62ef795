//! Serving dist/ on this machine the way GitHub Pages does, so that what works here works there.

mod address;
mod answer;
mod files;
mod http;
mod listen;

pub use address::Base;
pub use files::gzip;

use crate::args::Args;
use crate::tools::Tools;
use crate::{Outcome, build, places};
use answer::Site;
use http::Request;
use std::io::{self, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const PORT: u16 = 8080;
const IDLE: Duration = Duration::from_secs(60);

pub fn command(words: &[String]) -> Outcome<ExitCode> {
    let args = Args::parse(words, &["port", "base"], &["no-build"])?.no_words()?;
    let base = Base::from_args(&args);
    let wanted = args.value("port").map_or(Ok(PORT), |text| {
        let refused = |_| format!("--port wants a number up to 65535, not `{text}`.");
        text.parse().map_err(refused)
    })?;
    if !args.flag("no-build") {
        build::build(&mut Tools::default(), &base)?;
    }
    let port = start(base.clone(), wanted)?;
    if wanted != 0 && port != wanted {
        println!("Port {wanted} is taken, so this is port {port}.");
    }
    println!("The atlas is at http://localhost:{port}{base} (Ctrl-C ends it).");
    loop {
        thread::park();
    }
}

/// Serves until the process ends; says on which port, the wanted one or the next that is free.
pub fn start(base: Base, wanted: u16) -> Outcome<u16> {
    let root = places::dist();
    if !root.join("index.html").is_file() {
        return Err("dist/ holds no site yet: run `cargo xtask build`.".to_owned());
    }
    let (port, listeners) = listen::on(wanted)?;
    let site = Arc::new(Site::new(root, base));
    for listener in listeners {
        let site = Arc::clone(&site);
        thread::spawn(move || accept(&listener, &site));
    }
    Ok(port)
}

fn accept(listener: &TcpListener, site: &Arc<Site>) {
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(site);
        // A browser that goes away midway is no concern of the next one.
        thread::spawn(move || converse(&stream, &site));
    }
}

fn converse(mut stream: &TcpStream, site: &Site) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    let mut input = BufReader::new(stream);
    while let Some(request) = Request::read(&mut input)? {
        site.answer(&request).write(&request, &mut stream)?;
        if request.is_last() {
            break;
        }
    }
    Ok(())
}
