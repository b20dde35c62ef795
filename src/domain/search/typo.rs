//! How many slips of the finger lie between two words.

/// How far a word may be from what was meant: none in short words, one in words of four letters, two from eight on.
pub fn tolerance(word: &str) -> usize {
    match word.len() {
        _ if word.bytes().any(|byte| byte.is_ascii_digit()) => 0,
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// How a word may be compared with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    Whole,
    /// The best beginning of the other word counts, for words still being typed.
    Beginning,
}

/// Measures how far words are from one that was typed. Holds the rows of the table of distances between words.
pub struct Slips<'a> {
    typed: &'a [u8],
    letters: u32,
    most: usize,
    extent: Extent,
    rows: [Vec<usize>; 3],
}

impl<'a> Slips<'a> {
    /// From a word, with no more than `most` slips.
    pub fn from(typed: &'a [u8], most: usize, extent: Extent) -> Self {
        Slips { typed, letters: letters(typed), most, extent, rows: Default::default() }
    }

    /// Letters left out, added, changed or swapped with their neighbour to come to `meant`, if no more than allowed.
    pub fn to(&mut self, meant: &[u8]) -> Option<usize> {
        let (typed, most, extent) = (self.typed, self.most, self.extent);
        let (rows, columns) = (typed.len(), meant.len());
        if rows > columns + most
            || (extent == Extent::Whole && columns > rows + most)
            || !self.may_reach(meant)
        {
            return None;
        }
        let columns = columns.min(rows + most);
        let meant = &meant[..columns];
        for row in &mut self.rows {
            row.clear();
            row.resize(columns + 1, 0);
        }
        for (at, cell) in self.rows[1].iter_mut().enumerate() {
            *cell = at;
        }
        for row in 1..=rows {
            let [current, before, earlier] = &mut self.rows;
            if fill(current, before, earlier, row, typed, meant) > most {
                return None;
            }
            self.rows.rotate_right(1);
        }
        let last = &self.rows[1];
        let distance = match extent {
            Extent::Whole => last[columns],
            Extent::Beginning => last.iter().copied().min().unwrap_or(rows),
        };
        (distance <= most).then_some(distance)
    }

    /// No slip takes away or brings in more than one letter, so most words are told apart by the letters they have.
    fn may_reach(&self, meant: &[u8]) -> bool {
        let meant = letters(meant);
        let far = |letters: u32| letters.count_ones() as usize > self.most;
        !far(self.letters & !meant) && (self.extent == Extent::Beginning || !far(meant & !self.letters))
    }
}

/// Which letters a word has, a bit for each; a few signs share one.
fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |letters, letter| letters | 1 << (letter % 32))
}

/// Fills one row of the table and returns its least distance.
fn fill(
    current: &mut [usize],
    before: &[usize],
    earlier: &[usize],
    row: usize,
    typed: &[u8],
    meant: &[u8],
) -> usize {
    current[0] = row;
    let mut least = row;
    for column in 1..=meant.len() {
        let same = typed[row - 1] == meant[column - 1];
        let mut cell =
            (before[column - 1] + usize::from(!same)).min(before[column] + 1).min(current[column - 1] + 1);
        if row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1]
        {
            cell = cell.min(earlier[column - 2] + 1);
        }
        current[column] = cell;
        least = least.min(cell);
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn distance(typed: &str, meant: &str) -> Option<usize> {
        Slips::from(typed.as_bytes(), 3, Extent::Whole).to(meant.as_bytes())
    }

    #[test]
    fn slips_are_counted() {
        assert_eq!(distance("migracion", "migracion"), Some(0));
        assert_eq!(distance("migarcion", "migracion"), Some(1), "swapped");
        assert_eq!(distance("migacion", "migracion"), Some(1), "left out");
        assert_eq!(distance("miggracion", "migracion"), Some(1), "added");
        assert_eq!(distance("nigracion", "migracion"), Some(1), "changed");
        assert_eq!(distance("trata", "trafico"), None);
    }

    #[test]
    fn a_word_still_being_typed_is_measured_by_its_beginning() {
        let begun = |typed: &str| Slips::from(typed.as_bytes(), 1, Extent::Beginning).to(b"consular");
        assert_eq!(begun("cons"), Some(0));
        assert_eq!(begun("conuls"), None);
        assert_eq!(begun("conslu"), Some(1));
    }

    /// The same distance by the definition, without bounds.
    fn plain(a: &[u8], b: &[u8]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    (table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]))
                        .min(table[i - 1][j] + 1)
                        .min(table[i][j - 1] + 1)
                        .min(if swap { table[i - 2][j - 2] + 1 } else { usize::MAX })
                };
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn the_bounded_distance_is_the_plain_one(a in "[a-d]{0,9}", b in "[a-d]{0,9}") {
            let far = plain(a.as_bytes(), b.as_bytes());
            prop_assert_eq!(distance(&a, &b), (far <= 3).then_some(far));
        }
    }
}
