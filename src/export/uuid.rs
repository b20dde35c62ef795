//! Names that are the same at every build and at every address the atlas may have.

use sha2::{Digest, Sha256};

/// A UUID of version 8 (RFC 9562), made from a name of the atlas's own.
pub fn uuid(name: &str) -> String {
    let digest = Sha256::digest(format!("rcm-atlas/{name}").as_bytes());
    let mut bytes: Vec<u8> = digest.iter().copied().take(16).collect();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn a_name_gives_the_same_uuid_always() {
        let one = uuid("meetings/xiii-tela-2008");
        assert_eq!(one, uuid("meetings/xiii-tela-2008"));
        assert_ne!(one, uuid("meetings/xiv-2009"));
        assert_eq!((one.len(), &one[14..15]), (36, "8"));
    }
}
