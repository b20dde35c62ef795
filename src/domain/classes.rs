//! Values sorted into a few classes, each drawn in one shade.

/// Fixed breaks in rising order; a value on a break belongs to the class above it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Classes {
    breaks: &'static [f64],
}

/// The values of one class: from `from` up to but not including `to`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Class {
    pub at: usize,
    pub from: Option<f64>,
    pub to: Option<f64>,
}

impl Classes {
    pub const fn new(breaks: &'static [f64]) -> Self {
        Classes { breaks }
    }

    /// The number of the class of a value, from 0.
    pub fn of(self, value: f64) -> usize {
        self.breaks.partition_point(|&limit| limit <= value)
    }

    pub fn all(self) -> impl Iterator<Item = Class> {
        (0..=self.breaks.len()).map(move |at| Class {
            at,
            from: at.checked_sub(1).and_then(|below| self.breaks.get(below)).copied(),
            to: self.breaks.get(at).copied(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CLASSES: Classes = Classes::new(&[1.0, 5.0, 10.0, 20.0]);

    #[test]
    fn a_value_on_a_break_belongs_above_it() {
        let found = [0.0, 0.99, 1.0, 4.9, 5.0, 19.9, 20.0, 1e9].map(|value| CLASSES.of(value));
        assert_eq!(found, [0, 0, 1, 1, 2, 3, 4, 4]);
    }

    proptest! {
        #[test]
        fn every_value_lies_in_its_class_and_in_no_other(value in 0.0f64..40.0) {
            let lies = |class: &Class| class.from.is_none_or(|from| from <= value) && class.to.is_none_or(|to| value < to);
            let homes: Vec<usize> = CLASSES.all().filter(lies).map(|class| class.at).collect();
            prop_assert_eq!(homes, vec![CLASSES.of(value)]);
        }

        #[test]
        fn larger_values_are_never_in_a_lower_class(one in 0.0f64..40.0, more in 0.0f64..40.0) {
            prop_assert!(CLASSES.of(one) <= CLASSES.of(one + more));
        }
    }
}
