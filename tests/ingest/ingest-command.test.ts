/** The command as a person calls it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './test-server.ts';

const REPORT = `灌南县人民政府关于2020年度法治政府建设情况的报告
2020年,我县推进依法行政,法治政府建设取得新的成效,人民群众的满意度有了提高。
一、主要做法
审查规范性文件12件。
灌南县人民政府
2021年1月15日
`;
const PAGE = `<html><head><title>垫江县水利局2021年度法治政府建设年度报告</title></head><body><nav>首页</nav><h1>垫江县水利局2021年度法治政府建设年度报告</h1><p>发布时间:2022-01-20</p><div><p>2021年,垫江县水利局在县委的正确领导下,规范执法行为,推进依法行政。</p><p>一、主要做法</p><p>审查规范性文件12件,办理行政复议案件3件,取得成效。</p></div></body></html>`;

let root = '';
let server: TestServer;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
  server = await startServer({ '/a/report.html': PAGE });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Exit status and what was printed, the folder of the test left out. */
function ingest(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['scripts/ingest.ts', ...args, '--to', join(root, 'reports')],
      (error, out, err) => {
        const bare = (text: string) =>
          text.replaceAll(root, 'ROOT').replaceAll(server.origin, 'SITE');
        const status = error === null ? 0 : Number(error.code);
        done({ status, out: bare(out), err: bare(err) });
      },
    );
  });
}

test('files and pages become content files; what fails is named, the rest goes on', async () => {
  writeFileSync(join(root, 'good.txt'), REPORT);
  writeFileSync(join(root, 'bad.txt'), 'nothing Chinese');
  const page = `${server.origin}/a/report.html`;
  const args = [
    join(root, 'good.txt'),
    join(root, 'bad.txt'),
    join(root, 'none.txt'),
    page,
    '--private',
  ];
  const { status, out, err } = await ingest(...args);
  expect(status).toBe(1);
  expect(out).toBe(`[1/4] ROOT/good.txt
  written: ROOT/reports/jiangsu/guannan-2020.md; look over: publishedOn
[2/4] ROOT/bad.txt
[3/4] ROOT/none.txt
[4/4] SITE/a/report.html
  written: ROOT/reports/chongqing/dianjiang-shuili-2021.md; look over: signedOn
2 written, 0 replaced, 0 already there, 2 refused
`);
  expect(err)
    .toBe(`  refused: ROOT/bad.txt the file holds no Chinese text (give the report itself; a scanned one needs text recognition (OCR) first)
  refused: ROOT/none.txt there is no such file
`);
  const written = readFileSync(join(root, 'reports/chongqing/dianjiang-shuili-2021.md'), 'utf8');
  expect(written).toContain(`url: ${page}\n`);
});

test('a second time nothing is overwritten, until that is asked for', async () => {
  const file = join(root, 'again.txt');
  writeFileSync(file, REPORT);
  await ingest(file);
  writeFileSync(file, REPORT.replace('12件', '13件'));
  const second = await ingest(file);
  expect(second.status).toBe(0);
  expect(second.out).toContain(
    'already there (--replace writes it anew): ROOT/reports/jiangsu/guannan-2020.md',
  );
  const read = () => readFileSync(join(root, 'reports/jiangsu/guannan-2020.md'), 'utf8');
  expect(read()).toContain('12件');
  expect((await ingest(file, '--replace')).out).toContain('1 replaced');
  expect(read()).toContain('13件');
});

test('personal data are hidden, and it is said how to keep them', async () => {
  const file = join(root, 'personal.txt');
  writeFileSync(file, REPORT.replace('审查规范', '联系人手机13912345678。审查规范'));
  const path = join(root, 'reports/jiangsu/guannan-2020.md');
  const { out } = await ingest(file, '--replace');
  expect(out).toContain(
    'personal data: 1 places hidden in 1 reports (mobile 1); --keep-personal-data leaves them in',
  );
  expect(readFileSync(path, 'utf8')).toContain('手机×××××××××××。审查规范性文件12件');
  const kept = await ingest(file, '--replace', '--keep-personal-data');
  expect(kept.out).not.toContain('personal data');
  expect(readFileSync(path, 'utf8')).toContain('手机13912345678。');
});

test('a private network is not fetched from unless that is meant', async () => {
  const before = server.requests.length;
  const { status, err } = await ingest(`${server.origin}/a/report.html`);
  expect(status).toBe(1);
  expect(err).toContain('lies in a private network (use --private when that is meant)');
  expect(server.requests).toHaveLength(before);
});

test('a wrong call is told how to call', async () => {
  const { status, err } = await ingest();
  expect(status).toBe(2);
  expect(err).toContain('no file and no address is named\nusage: npm run ingest');
});
