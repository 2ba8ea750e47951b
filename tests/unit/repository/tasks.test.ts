import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root } from './files.ts';

/** The names that the runner gives when it is asked for none of them; it does nothing else then. */
function taskNames(): string[] {
  const script = path.join(root, 'scripts/run.mjs');
  const { stdout } = spawnSync(process.execPath, [script, 'none'], { encoding: 'utf8' });
  return stdout.match(/^No task "none"\. There are: (.*)\.$/m)?.[1]?.split(', ') ?? [];
}

describe('the tasks', () => {
  it('are the scripts of package.json, one for one', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(scripts).toEqual(
      Object.fromEntries(taskNames().map((task) => [task, `node scripts/run.mjs ${task}`])),
    );
  });

  it('are what continuous integration runs, and nothing else', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual(['npm test']);
  });
});
