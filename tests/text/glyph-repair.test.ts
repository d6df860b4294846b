/** Shifted glyphs: made-up reports, shifted in the test by the known mechanism, and read back. */
import { expect, test } from 'vitest';
import { readReport, readReports } from './read-report.ts';
import { CLEAN_REPORTS, countDamage, shiftGlyphs } from './shifted-glyphs.ts';

test.each(CLEAN_REPORTS.map((text, at) => [at, text] as const))(
  'clean report %i is left alone',
  async (_, text) => {
    const { metadata, text: read, trust } = await readReport(text);
    expect(metadata.repair).toBeNull();
    expect(trust).toEqual([]);
    expect(read.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
  },
);

test('nearly all of the damage is undone, nothing else is touched', async () => {
  const total = { wrong: 0, restored: 0, spoilt: 0 };
  for (const [at, text] of CLEAN_REPORTS.entries())
    for (let seed = 1; seed <= 8; seed += 1) {
      const shifted = shiftGlyphs(text, at * 100 + seed);
      const { text: read, metadata } = await readReport(shifted);
      const damage = countDamage(text, shifted, read);
      // Hardly any damage is not to be told from a rare name.
      if (metadata.repair === null) {
        expect(damage.wrong, `report ${at}, seed ${seed}`).toBeLessThan(25);
        continue;
      }
      expect(metadata.repair.kind).toBe('glyph-shift');
      total.wrong += damage.wrong;
      total.restored += damage.restored;
      total.spoilt += damage.spoilt;
    }
  expect(total.wrong).toBeGreaterThan(800);
  expect(total.restored / total.wrong).toBeGreaterThan(0.96);
  expect(total.spoilt).toBe(0);
});

test.each<[width: string, reach: number, longest: number, least: number]>([
  ['twice as far', 64, 6, 0.86],
  ['to 200 codes away', 200, 12, 0.9],
  ['as far as the next run', 0x5200, 40, 0.77],
])(
  'shifts that reach farther, %s: restored, or said to be doubtful',
  async (_, reach, longest, least) => {
    const total = { wrong: 0, restored: 0, spoilt: 0 };
    for (const [at, text] of CLEAN_REPORTS.entries())
      for (let seed = 1; seed <= 4; seed += 1) {
        const shifted = shiftGlyphs(text, at * 100 + seed, reach, longest);
        const { text: read, trust } = await readReport(shifted);
        const damage = countDamage(text, shifted, read);
        if (damage.wrong < 25) continue;
        total.wrong += damage.wrong;
        total.restored += damage.restored;
        total.spoilt += damage.spoilt;
        if (damage.restored < damage.wrong * 0.75)
          expect(trust, `report ${at}, seed ${seed}`).toContain('garbled');
      }
    expect(total.wrong).toBeGreaterThan(500);
    expect(total.restored / total.wrong).toBeGreaterThan(least);
    expect(total.spoilt).toBeLessThan(total.wrong * 0.002);
  },
);

test('a text that cannot be restored stays as it is and is said to be garbled', async () => {
  const [text = ''] = CLEAN_REPORTS;
  // No mechanism: every fiftieth character is another rare one.
  let at = 0;
  const noise = text.replace(/[\u4e00-\u9fff]/gu, (character) => {
    at += 1;
    return at % 50 === 0 ? String.fromCharCode(0x4e02 + ((at * 977) % 0x4000)) : character;
  });
  const { metadata, trust, text: read } = await readReport(noise);
  if (metadata.repair === null) expect(read.replaceAll('\n', '')).toBe(noise.replaceAll('\n', ''));
  expect(trust).toContain('garbled');
});

test('the count of a repair is that of the characters that changed', async () => {
  const [text = ''] = CLEAN_REPORTS;
  const shifted = shiftGlyphs(text, 2);
  const { text: read, metadata } = await readReport(shifted);
  const bare = shifted.replaceAll('\n', '');
  const changed = [...read.replaceAll('\n', '')].filter((character, at) => character !== bare[at]);
  expect(metadata.repair?.replaced).toBe(changed.length);
});

test('the original stays, character for character', async () => {
  const [text = ''] = CLEAN_REPORTS;
  const shifted = shiftGlyphs(text, 2);
  const { raw, original } = await readReport(shifted);
  expect(raw).toBe(shifted);
  expect(original?.replaceAll('\n', '')).toBe(shifted.replaceAll('\n', ''));
});

test('the numbers of headings are never shifted', async () => {
  const [text = ''] = CLEAN_REPORTS;
  const { sections } = await readReport(shiftGlyphs(text, 2));
  const numbers = sections.map(({ path }) => path.at(-1)?.slice(0, 2));
  expect(numbers).toContain('二、');
  expect(numbers).toContain('三、');
});

test('only the damaged article of a compilation is repaired', async () => {
  const [first = '', second = ''] = CLEAN_REPORTS;
  const parts = await readReports(`第一篇:${first}\n第二篇:${shiftGlyphs(second, 102)}`);
  expect(parts.map(({ metadata }) => metadata.repair === null)).toEqual([true, false]);
});

test.each<[reason: string, text: string]>([
  ['two rare characters', '丌'],
  ['a rare surname many times', '仉'.repeat(40)],
  [
    'learned words and place names of every kind',
    '赓续血脉,砥砺奋进,恪尽职守,擘画蓝图,杜绝推诿,破除掣肘,甄别线索,打破桎梏,缜密部署,笃行不怠,遴选专家,邳州、鄢陵、郫都、鄄城、睢宁、灞桥、衢州、亳州、漯河',
  ],
])('rare characters are no damage: %s', async (_, rare) => {
  const [text = ''] = CLEAN_REPORTS;
  const { metadata, text: read, trust } = await readReport(`${text}\n联系人:${rare}某,仝某。`);
  expect(metadata.repair).toBeNull();
  expect(trust).toEqual([]);
  expect(read).toContain(rare);
});
