// Loaded into Azurite before its own code (node --require). Azurite must not outlive the process that started it, and
// must save its data when it goes: that process holds our standard input, so its end, however it comes, ends the input.
'use strict';

// A Ctrl-C reaches every process of the terminal. The app still needs its storage while it drains; it ends us itself.
const once = process.once.bind(process);
let close;
process.once = (event, listener) => {
  if (event === 'SIGINT') {
    return process;
  }

  if (event === 'SIGTERM') {
    close = listener;
  }

  return once(event, listener);
};
process.on('SIGINT', () => {});

// The reader of our output may be gone before us; that must not end us before the data is saved.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.stdin.on('error', stop);
process.stdin.on('end', stop);
process.stdin.resume();

function stop() {
  if (!close) {
    process.exit(0); // still starting: nothing was written
  }

  close();
  // Saving takes milliseconds; a connection that stays open may not keep us.
  setTimeout(() => process.exit(0), 4000).unref();
}
