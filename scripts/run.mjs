// The one way into every task: `npm start`, `npm test` and the others all come here. Plain JavaScript without
// dependencies, because it runs on whatever Node a fresh clone meets.
import { endChildrenOnSignals, Plain } from './child.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { withRightNode } from './node.mjs';
import { say } from './progress.mjs';

const [task = '', ...args] = process.argv.slice(2);

async function main() {
  const code = await withRightNode();
  if (code !== undefined) return code;
  endChildrenOnSignals();
  const { tasks } = await import('./tasks.mjs');
  if (!Object.hasOwn(tasks, task)) {
    throw new Plain(`No task "${task}". There are: ${Object.keys(tasks).join(', ')}.`);
  }
  await ensureDependencies();
  // A production NODE_ENV would change what the tools build and test.
  delete process.env.NODE_ENV;
  return tasks[task](args);
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Plain ? error.message : error.stack);
  process.exitCode = 1;
}
