//! The real program in a real terminal. Nothing here sleeps: it waits for what the screen shows.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{
    ChildKiller, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system,
};
use quickscan::scan::{Scan, file};
use vt100::MouseProtocolMode;

use crate::report::scans::Case;
use crate::scan::folder::Folder;

/// Nothing takes this long, not even on a busy machine; a test that fails waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// The home folder of somebody.
pub(crate) struct Home(Folder);

impl Home {
    pub(crate) fn new() -> Home {
        Home(Folder::new())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Where scans are.
    pub(crate) fn scans(&self) -> PathBuf {
        self.0.join("Documents/quickscan")
    }

    /// A scan in its folder.
    pub(crate) fn scan(&self, case: &Case) -> PathBuf {
        fs::create_dir_all(self.scans()).unwrap();
        let path = self.scans().join("samen-sterk.scan.toml");
        fs::write(&path, file::write(&case.scan)).unwrap();
        path
    }

    /// The one scan in its folder.
    pub(crate) fn only_scan(&self) -> PathBuf {
        let files = fs::read_dir(self.scans()).unwrap();
        let paths = files.map(|file| file.unwrap().path());
        let mut scans = paths.filter(|path| path.to_string_lossy().ends_with(".scan.toml"));
        let found = scans.next().unwrap();
        assert_eq!(scans.next(), None);
        found
    }
}

/// The answer to a question in a file: the code of the choice.
pub(crate) fn answer_in(path: &Path, question: &str) -> Option<String> {
    use quickscan::scan::Answer;
    match scan_in(path).answers.get(question)?.answer.as_ref()? {
        Answer::Choice(code) => Some(code.clone()),
        Answer::Unknown | Answer::NotApplicable(_) => None,
    }
}

pub(crate) fn scan_in(path: &Path) -> Scan {
    file::read(&fs::read_to_string(path).unwrap()).unwrap().scan
}

/// A program in a terminal.
pub(crate) struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    /// What came in and was not taken yet.
    unread: VecDeque<Vec<u8>>,
    screen: vt100::Parser,
    /// Everything the program wrote.
    pub(crate) log: Vec<u8>,
    process: Option<u32>,
    end: Receiver<ExitStatus>,
    killer: Box<dyn ChildKiller + Send + Sync>,
    /// How the terminal was set before the program began.
    before: String,
    /// The window is being closed: nobody reads what comes next.
    closing: Arc<AtomicBool>,
}

impl Terminal {
    /// The program in a terminal of 80 by 24.
    pub(crate) fn start<A: AsRef<OsStr>>(home: &Home, arguments: &[A]) -> Terminal {
        Terminal::with(home, arguments, &[])
    }

    /// As [`Terminal::start`], with more variables in the environment.
    pub(crate) fn with<A: AsRef<OsStr>>(
        home: &Home,
        arguments: &[A],
        variables: &[(&str, &str)],
    ) -> Terminal {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(arguments);
        Terminal::run(home, command, variables)
    }

    /// Any command in a terminal of 80 by 24, in an environment with nothing of the user.
    pub(crate) fn run(
        home: &Home,
        mut command: CommandBuilder,
        variables: &[(&str, &str)],
    ) -> Terminal {
        command.env_clear();
        for (name, value) in [
            ("HOME", home.path().to_str().unwrap()),
            ("PATH", "/usr/local/bin:/usr/bin:/bin"),
            ("TERM", "xterm-256color"),
            ("LANG", "nl_NL.UTF-8"),
            // 14:03 in the afternoon, in UTC.
            ("SOURCE_DATE_EPOCH", "1795269780"),
        ]
        .iter()
        .chain(variables)
        {
            command.env(name, value);
        }
        command.cwd(home.path());
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = setting(pair.master.as_ref());
        let mut child = pair.slave.spawn_command(command).unwrap();
        let reader = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let process = child.process_id();
        let killer = child.clone_killer();
        let end = promise(move |sender| {
            let _ = sender.send(child.wait().unwrap());
        });
        let closing = Arc::new(AtomicBool::new(false));
        let closed = closing.clone();
        Terminal {
            master: Some(pair.master),
            keyboard,
            output: promise(move |sender| read_all(reader, &sender, &closed)),
            unread: VecDeque::new(),
            screen: vt100::Parser::new(cells(24), cells(80), 0),
            log: Vec::new(),
            process,
            end,
            killer,
            before,
            closing,
        }
    }

    /// Presses keys, as the bytes a terminal sends.
    pub(crate) fn keys(&mut self, bytes: &str) -> &mut Terminal {
        self.keyboard.write_all(bytes.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// What the screen shows.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Waits until the screen shows this.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) -> &mut Terminal {
        self.wait_for_all(&[text])
    }

    /// Waits until the screen shows all of these at once.
    #[track_caller]
    pub(crate) fn wait_for_all(&mut self, texts: &[&str]) -> &mut Terminal {
        self.wait_until(&format!("{texts:?}"), |screen| {
            let shown = screen.contents();
            texts.iter().all(|text| shown.contains(text))
        })
    }

    /// Waits until the cursor stands before this text.
    #[track_caller]
    pub(crate) fn wait_for_cursor(&mut self, text: &str) -> &mut Terminal {
        self.wait_until(&format!("the cursor on {text:?}"), |screen| {
            let (y, x) = screen.cursor_position();
            let (_, columns) = screen.size();
            let rest = screen.contents_between(y, x, y, columns.get());
            !screen.hide_cursor() && rest.starts_with(text)
        })
    }

    /// Waits until no cursor is to be seen.
    #[track_caller]
    pub(crate) fn wait_without_cursor(&mut self) -> &mut Terminal {
        self.wait_until("without cursor", vt100::Screen::hide_cursor)
    }

    /// Waits until the screen no longer shows this.
    #[track_caller]
    pub(crate) fn wait_without(&mut self, text: &str) -> &mut Terminal {
        self.wait_until(&format!("without {text:?}"), |screen| {
            !screen.contents().contains(text)
        })
    }

    /// Waits until the screen shows nothing at all.
    #[track_caller]
    pub(crate) fn wait_until_empty(&mut self) -> &mut Terminal {
        self.wait_until("empty", |screen| screen.contents().trim().is_empty())
    }

    /// Waits until the program has taken the terminal over so many times: raw before it says so.
    #[track_caller]
    pub(crate) fn wait_until_taken_over(&mut self, times: usize) -> &mut Terminal {
        let enter = b"\x1b[?1049h";
        self.wait_until_it(&format!("taken over {times} times"), |terminal| {
            let entered = terminal.log.windows(enter.len());
            entered.filter(|bytes| bytes == enter).count() == times
        })
    }

    #[track_caller]
    fn wait_until(&mut self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) -> &mut Terminal {
        self.wait_until_it(what, |terminal| holds(terminal.screen.screen()))
    }

    #[track_caller]
    fn wait_until_it(&mut self, what: &str, holds: impl Fn(&Terminal) -> bool) -> &mut Terminal {
        let deadline = Instant::now() + PATIENCE;
        while !holds(self) {
            match self.hear(deadline) {
                Heard::Piece => {}
                heard => panic!("{heard:?}: never {what}, but\n{}", self.text()),
            }
        }
        self
    }

    /// Takes the next piece of what the program writes, if it comes before this moment: up to where a
    /// picture is whole, or what there is.
    pub(crate) fn hear(&mut self, until: Instant) -> Heard {
        if self.unread.is_empty() {
            let left = until.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.unread = pieces(&bytes),
                Err(RecvTimeoutError::Timeout) => return Heard::Nothing,
                Err(RecvTimeoutError::Disconnected) => return Heard::End,
            }
        }
        if let Some(piece) = self.unread.pop_front() {
            self.take(&piece);
        }
        Heard::Piece
    }

    fn take(&mut self, bytes: &[u8]) {
        self.log.extend_from_slice(bytes);
        self.screen.process(bytes);
    }

    /// What the screen shows, row by row, without the spaces behind them.
    pub(crate) fn rows(&self) -> Vec<String> {
        let screen = self.screen.screen();
        let rows = screen.rows(0, screen.size().1.get());
        rows.map(|row| row.trim_end().to_owned()).collect()
    }

    /// The number of the program's process.
    pub(crate) fn process(&self) -> u32 {
        self.process.unwrap()
    }

    /// Sends the program a signal, by its name.
    pub(crate) fn signal(&self, name: &str) {
        let process = self.process.unwrap();
        let command = format!("kill -{name} {process}");
        let sent = Command::new("sh").args(["-c", &command]).status().unwrap();
        assert!(sent.success());
    }

    /// Something else was shown meanwhile: what the program drew so far is gone.
    pub(crate) fn forget(&mut self) {
        self.screen = vt100::Parser::new(cells(24), cells(80), 0);
    }

    /// The window changes its size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) -> &mut Terminal {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master.as_ref().unwrap().resize(size).unwrap();
        self.screen = vt100::Parser::new(cells(rows), cells(columns), 0);
        self.screen.process(b"\x1b[?1049h");
        self
    }

    /// Closes the window, and waits until the program ended.
    pub(crate) fn close(&mut self) -> ExitStatus {
        self.closing.store(true, Ordering::Relaxed);
        // Whoever reads lets go of the terminal at the next output: that of Ctrl-L.
        self.keys("\x0c");
        self.keyboard = Box::new(std::io::sink());
        self.master = None;
        self.end.recv_timeout(PATIENCE).expect("it never ended")
    }

    /// Waits until the program ended by itself, and takes all it wrote.
    #[track_caller]
    pub(crate) fn wait_for_end(&mut self) -> ExitStatus {
        let status = self.end.recv_timeout(PATIENCE);
        let status = status.unwrap_or_else(|_| panic!("it never ended:\n{}", self.text()));
        // The output ends too, as nobody else has this terminal open.
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.hear(deadline) {
                Heard::Piece => {}
                Heard::End => return status,
                Heard::Nothing => panic!("the terminal stays open"),
            }
        }
    }

    /// Whether the place where this text begins on the screen is bold.
    #[track_caller]
    pub(crate) fn is_bold(&self, text: &str) -> bool {
        let (x, y) = self.place(text);
        self.screen.screen().cell(y, x).unwrap().bold()
    }

    /// The column and row where this text begins on the screen.
    #[track_caller]
    pub(super) fn place(&self, text: &str) -> (u16, u16) {
        let screen = self.screen.screen();
        let (rows, columns) = screen.size();
        let mut places = (0..rows.get()).flat_map(|y| (0..columns.get()).map(move |x| (x, y)));
        let begins = |(x, y): &(u16, u16)| {
            let rest = screen.contents_between(*y, *x, *y, columns.get());
            rest.starts_with(text)
        };
        places.find(begins).expect("the text is on the screen")
    }

    /// Fails unless the terminal is as it was before the program began.
    #[track_caller]
    pub(crate) fn is_given_back(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "still on the other screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        let mouse = screen.mouse_protocol_mode();
        assert_eq!(mouse, MouseProtocolMode::None, "the mouse is not let go");
        assert_eq!(setting(self.master.as_ref().unwrap().as_ref()), self.before);
    }

    /// Fails unless the program has the terminal.
    #[track_caller]
    pub(crate) fn is_taken_over(&self) {
        assert!(
            self.screen.screen().alternate_screen(),
            "not on the other screen"
        );
        let screen = self.screen.screen();
        assert!(screen.bracketed_paste(), "pastes come as keys");
        let mouse = screen.mouse_protocol_mode();
        assert_eq!(mouse, MouseProtocolMode::PressRelease, "no mouse");
        assert_ne!(setting(self.master.as_ref().unwrap().as_ref()), self.before);
    }
}

/// What was heard of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heard {
    /// It wrote something.
    Piece,
    /// Nothing in that time.
    Nothing,
    /// Nothing any more.
    End,
}

/// Cut where a picture is whole: then the cursor is shown or hidden.
fn pieces(bytes: &[u8]) -> VecDeque<Vec<u8>> {
    let mark = b"\x1b[?25";
    let begins = bytes.windows(mark.len()).enumerate();
    let mut cuts: Vec<usize> = begins
        .filter(|(_, at)| at == mark)
        .map(|(at, _)| at)
        .collect();
    cuts.push(bytes.len());
    let mut from = 0;
    let mut pieces = VecDeque::new();
    for cut in cuts {
        if cut > from {
            pieces.push_back(bytes[from..cut].to_vec());
        }
        from = cut;
    }
    pieces
}

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_quickscan");

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

/// How the terminal treats its input and output.
fn setting(master: &dyn MasterPty) -> String {
    format!(
        "{:?}",
        master
            .get_termios()
            .expect("a terminal can be asked how it is set")
    )
}

/// Has something done on a thread of its own, and gives what it hands over.
fn promise<T: Send + 'static>(act: impl FnOnce(Sender<T>) + Send + 'static) -> Receiver<T> {
    let (sender, receiver) = channel();
    thread::spawn(move || act(sender));
    receiver
}

fn read_all(mut reader: Box<dyn Read + Send>, sender: &Sender<Vec<u8>>, closing: &AtomicBool) {
    let mut buffer = [0; 4096];
    // A terminal that nobody has open any more ends, or fails.
    while let Ok(length @ 1..) = reader.read(&mut buffer) {
        let heard = sender.send(buffer[..length].to_vec()).is_ok();
        if !heard || closing.load(Ordering::Relaxed) {
            return;
        }
    }
}

impl Drop for Terminal {
    /// A test that fails leaves no program behind.
    fn drop(&mut self) {
        let _ = self.killer.kill();
    }
}
