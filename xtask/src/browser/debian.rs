//! Installing Debian's packages, unattended.

use super::on_path;
use crate::shell;
use std::fs;
use std::path::Path;
use std::process::Command;

/// How packages are installed, on a system that has them.
pub fn install(packages: &[&str]) -> Option<Vec<Command>> {
    let apt = on_path("apt-get")?;
    let words: Vec<&str> = ["install", "-y"].into_iter().chain(packages.iter().copied()).collect();
    Some(vec![as_root(&apt, &["update"]), as_root(&apt, &words)])
}

/// As `install`, of packages that are browsers. Debian and its kin have them; Ubuntu's packages of these names only point
/// at a snap, which cannot be steered reliably.
pub fn install_browser(packages: &[&str]) -> Option<Vec<Command>> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if has_browser_packages(&release) { install(packages) } else { None }
}

fn has_browser_packages(os_release: &str) -> bool {
    let mut fields = os_release.lines().filter_map(|line| line.split_once('='));
    !fields.any(|(key, value)| matches!(key, "ID" | "ID_LIKE") && value.contains("ubuntu"))
}

fn as_root(program: &Path, args: &[&str]) -> Command {
    let root = shell::ask("id", &["-u"]).as_deref() == Some("0");
    let mut command = Command::new(if root { "env" } else { "sudo" });
    if !root {
        command.arg("env");
    }
    command.arg("DEBIAN_FRONTEND=noninteractive");
    command.arg(program).args(args);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_packages_are_installed() {
        assert!(has_browser_packages("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(has_browser_packages("ID=raspbian\nID_LIKE=debian\n"));
        assert!(!has_browser_packages("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(!has_browser_packages("ID=pop\nID_LIKE=\"ubuntu debian\"\n"));
    }
}
