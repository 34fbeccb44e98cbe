//! How wide the columns of a table are: those with little to say get what they need, the others share the rest.

use crate::text;

use super::super::outline::Table;

/// What a letter takes, on the wide side, and what stays free in a cell.
const LETTER: u32 = 96;
const FREE: u32 = 240;

/// Longer words may be broken: they do not make their column wider.
const LONGEST_WORD: usize = 18;

/// What a column needs.
#[derive(Debug, Clone, Copy)]
struct Need {
    /// So that no word is broken.
    least: u64,
    /// So that every cell is one line.
    most: u64,
}

/// The widths of the columns, together exactly `whole`.
pub(super) fn widths(table: &Table, whole: u32) -> Vec<u32> {
    let columns = 0..table.columns.len();
    let needs: Vec<Need> = columns.map(|column| need(table, column)).collect();
    let mut widths = if needs.iter().map(|need| need.most).sum::<u64>() <= u64::from(whole) {
        let all = vec![0; needs.len()];
        shared(&needs, &all, u64::from(whole))
    } else {
        let settled = settled(&needs, u64::from(whole));
        shared(&needs, &settled, u64::from(whole))
    };
    // What was lost in whole numbers.
    let given: u64 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += u64::from(whole).saturating_sub(given);
    }
    widths.into_iter().map(|width| width as u32).collect()
}

/// What the columns get that need no more than an equal share, again and again of what is left; the
/// others get nothing yet.
fn settled(needs: &[Need], whole: u64) -> Vec<u64> {
    let mut widths = vec![0; needs.len()];
    loop {
        let open = widths.iter().filter(|width| **width == 0).count() as u64;
        let share = (whole - widths.iter().sum::<u64>()) / open.max(1);
        let pairs = widths.iter_mut().zip(needs);
        let mut modest = pairs.filter(|(width, need)| **width == 0 && need.most <= share);
        match modest.next() {
            Some((width, need)) => *width = need.most,
            None => return widths,
        }
    }
}

/// The same, with what is left divided over the others: whole words first, then in proportion to what
/// they have to say.
fn shared(needs: &[Need], settled: &[u64], whole: u64) -> Vec<u64> {
    let open = |of: fn(&Need) -> u64| -> u64 {
        let open = needs.iter().zip(settled).filter(|(_, width)| **width == 0);
        open.map(|(need, _)| of(need)).sum()
    };
    let (least, most) = (open(|need| need.least), open(|need| need.most));
    let room = whole - settled.iter().sum::<u64>();
    let width = |(need, settled): (&Need, &u64)| match *settled {
        0 if most <= room => need.most * room / most.max(1),
        0 if least < room => {
            need.least + (need.most - need.least) * (room - least) / (most - least)
        }
        0 => need.least * room / least.max(1),
        settled => settled,
    };
    needs.iter().zip(settled).map(width).collect()
}

fn need(table: &Table, column: usize) -> Need {
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let cells = cells.chain(table.columns.get(column));
    let mut need = Need { least: 0, most: 0 };
    for cell in cells {
        let words = cell.split_whitespace().map(text::width);
        let longest = words.max().unwrap_or(0).min(LONGEST_WORD);
        let line = cell.lines().map(text::width).max().unwrap_or(0);
        let least = FREE + LETTER * longest as u32;
        need.least = need.least.max(u64::from(least));
        need.most = need
            .most
            .max(u64::from(FREE) + u64::from(LETTER) * line as u64);
    }
    need
}
