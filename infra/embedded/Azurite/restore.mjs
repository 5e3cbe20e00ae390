// Restores the packages of the lock file into a folder, once. Run by the build: node restore.mjs TARGET
// Several builds may run this at the same time: each fills a folder of its own and one rename makes it the result.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(here, 'restored'));
const lock = readFileSync(join(here, 'package-lock.json'));
const version = JSON.parse(lock).packages['node_modules/azurite'].version;
const wanted = createHash('sha256').update(lock).digest('hex');
const stamp = join(target, 'restored.sha256');

function fail(message) {
  console.error(`error AZURITE: ${message}`);
  process.exit(1);
}

function isRestored() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  fail(`Node.js ${process.versions.node} is too old for the storage emulator. Install Node.js 20 or newer and build again.`);
}

if (isRestored()) {
  const now = new Date();
  utimesSync(stamp, now, now);
  process.exit(0);
}

console.log(`Fetching Azurite ${version} from npm (first build only, about 365 MB on disk) ...`);
const staging = `${target}.${process.pid}`;
rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });
try {
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(here, file), join(staging, file));
  }

  // On Windows npm is a script, which only a shell starts; the arguments are constants.
  const npm = spawnSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: staging, encoding: 'utf8', shell: process.platform === 'win32' });
  if (npm.error) {
    fail(`npm was not found (${npm.error.message}). It comes with Node.js; install it and build again.`);
  }

  if (npm.status !== 0) {
    const lines = `${npm.stdout}${npm.stderr}`.trim().split('\n').slice(-8).join(' | ');
    fail(`npm could not fetch Azurite ${version}: ${lines}. Check that the npm registry can be reached and build again.`);
  }

  writeFileSync(join(staging, 'restored.sha256'), wanted);
  moveIntoPlace();
} finally {
  rmSync(staging, { recursive: true, force: true });
}

function moveIntoPlace() {
  const old = `${target}.${process.pid}.old`;
  for (let attempt = 1; ; attempt++) {
    if (isRestored()) {
      return; // another build was first
    }

    try {
      if (existsSync(target)) {
        renameSync(target, old);
      }

      renameSync(staging, target);
      rmSync(old, { recursive: true, force: true });
      return;
    } catch (error) {
      rmSync(old, { recursive: true, force: true });
      if (attempt === 5) {
        throw error;
      }
    }
  }
}
