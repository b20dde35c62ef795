//! Numbers that look like chance and are the same each time (Knuth's linear congruential generator).

pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    /// A word that no language has.
    pub fn name(&mut self) -> String {
        const SYLLABLES: [&str; 12] =
            ["ma", "te", "li", "co", "ru", "na", "po", "si", "va", "que", "tla", "mo"];
        (0..3 + self.below(2)).map(|_| SYLLABLES[self.below(SYLLABLES.len())]).collect()
    }
}
