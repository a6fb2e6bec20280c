import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { startProgram } from '../../scripts/support/program.ts';
import { codeBlocks } from '../support/codeBlocks.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const page = readFileSync(join(packageRoot(), 'CONTRIBUTING.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('CONTRIBUTING.md', () => {
  it('has commands that CI runs, or that are run here', () => {
    const commands = codeBlocks('CONTRIBUTING.md').filter(({ language }) => language === 'sh');
    expect(commands.map(({ text }) => text)).toEqual([
      'npm ci',
      'npm run dev',
      'npm test',
      'npm run build && npx vitest run test/domain/line',
      'npm run check',
    ]);
  });

  it('starts the program from its sources', async () => {
    expect(scripts['dev']).toBe('tsx watch src/main.ts');
    // Without the watcher, which does not end with its parent.
    const program = startProgram(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      PORT: '0',
      DATABASE_URL: `file:${join(temporaryFolder(), 'x.db')}`,
    });
    onTestFinished(() => void program.process.kill('SIGKILL'));
    await program.printed('Database');
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('runs some specs', () => {
    // Without the build, which would replace what other specs are using.
    const output = execFileSync('npx', ['vitest', 'run', 'test/domain/line'], { cwd: packageRoot() });
    expect(output.toString()).toContain('passed');
  });

  it('writes a migration, unless there is nothing to write', () => {
    const output = execFileSync('npm', ['run', 'migration:new', '--', 'add_something'], {
      cwd: packageRoot(),
    });
    expect(output.toString()).toContain('Nothing to do');
  });

  it('names scripts, folders and files that exist', () => {
    for (const [, name = ''] of page.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
    const paths = page.matchAll(
      /`((?:src|test|prisma|scripts|bench|\.ci)(?:\/[\w./]+)?|[\w.]+\.(?:js|ts))`|\]\(([\w./]+)\)/g,
    );
    for (const [, quoted, linked] of paths) {
      const path = quoted ?? linked ?? '';
      expect(existsSync(join(packageRoot(), path)), path).toBe(true);
    }
  });
});
