/** When a step counts as passed. */
import { expect, test } from 'vitest';
import { runStep } from '../../src/site-check/run-step.ts';

const run = async (script: string, proof: RegExp | null) => {
  let shown = '';
  const reason = await runStep({ command: ['node', '-e', script], proof }, (text) => {
    shown += text;
  });
  return { reason, shown };
};

test.each<[string, RegExp | null, string | null, string]>([
  ['console.log("checked 3 files")', /checked [1-9]/u, null, 'ran and says so'],
  ['console.log("\\u001b[32mchecked\\u001b[39m 3")', /checked 3/u, null, 'says so in colour'],
  ['', null, null, 'a silent command'],
  ['', /checked/u, 'ended well but did not say', 'exit status 0 without having run'],
  ['console.log("checked 0 files")', /checked [1-9]/u, 'ended well but did not say', 'no files'],
  ['console.log("checked 3"); process.exit(3)', /checked 3/u, 'exit status 3', 'a failure'],
  ['process.kill(process.pid)', null, 'was ended by SIGTERM', 'killed'],
  [
    'process.stdin.on("end", () => process.exit(9)); process.stdin.resume()',
    null,
    'exit status 9',
    'a question finds no one to answer it',
  ],
])('%s: %s → %s (%s)', async (script, proof, reason) => {
  const result = await run(script, proof);
  if (reason === null) expect(result.reason).toBeNull();
  else expect(result.reason).toContain(reason);
});

test('a command that is not there', async () => {
  expect(await runStep({ command: ['no-such-command'], proof: null }, () => {})).toContain(
    'could not be started',
  );
});

test('both streams are shown', async () => {
  expect((await run('console.log("out"); console.error("err")', null)).shown).toMatch(
    /out[^]*err|err[^]*out/u,
  );
});

test('tools are told that no one is there', async () => {
  const { shown } = await run('console.log(process.env.CI)', null);
  expect(shown).toBe('1\n');
});
