//! A session of a group, line by line.
