/** The picture that a shared link shows: the site's name, the kind of page, and a sketch of what such a page holds. As SVG without any font, for machines that have none. */
import outlines from './word-outlines.json' with { type: 'json' };

/** Kinds of page with a card of their own; `site` stands for all others. */
export const SOCIAL_CARDS = [
  'site',
  'jurisdiction',
  'regulation',
  'practice',
  'indicator',
  'report',
] as const;
export type SocialCard = (typeof SOCIAL_CARDS)[number];

/** Size in pixels, as link previews ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Site path of a card. */
export const cardPath = (card: SocialCard): string => `social/${card}.png`;

/**
 * The address of a picture as previews take it, which is absolute alone.
 * @param site the site's own origin, undefined while it is not known
 * @param file path from the origin on
 * @returns null without an origin: a page then names no picture
 */
export const pictureAddress = (site: URL | undefined, file: string): string | null =>
  site === undefined ? null : new URL(file, site).href;

/** The colours of the light pages. */
const COLOURS = {
  paper: '#fdfcf8',
  raised: '#ffffff',
  ink: '#1d1b18',
  soft: '#55504a',
  line: '#d9d3c7',
  accent: '#a8111c',
  regulation: '#8f0f18',
  practice: '#0b5a57',
  metric: '#7a4a00',
} as const;

/** Words are outlines of Noto Serif CJK SC Bold at 1,000 units to the em. */
function word(name: keyof typeof outlines, x: number, y: number, size: number, fill: string) {
  return `<path transform="translate(${x} ${y}) scale(${size / 1000})" fill="${fill}" d="${outlines[name].path}"/>`;
}

const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 3) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="${width}"/>`;
const bar = (x: number, y: number, width: number, fill: string, height = 14) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}"/>`;

/** Drawn into a field of 460 by 400 pixels. */
const SKETCHES: Readonly<Record<SocialCard, () => string>> = {
  site: () => network(),
  jurisdiction: placeTree,
  regulation: () => textLines(COLOURS.regulation, 2),
  practice: grid,
  indicator: dots,
  report: () => textLines(COLOURS.practice, 5),
};

/** A place, and documents and practices around it. */
function network(): string {
  const ends = [
    [60, 70, COLOURS.regulation],
    [230, 30, COLOURS.practice],
    [400, 90, COLOURS.regulation],
    [420, 280, COLOURS.metric],
    [250, 370, COLOURS.practice],
    [50, 300, COLOURS.regulation],
  ] as const;
  return [
    ...ends.map(([x, y]) => line(230, 200, x, y, COLOURS.line, 5)),
    ...ends.map(([x, y, fill]) => circle(x, y, 26, fill)),
    circle(230, 200, 48, COLOURS.accent),
  ].join('');
}

/** Province, cities, counties. */
function placeTree(): string {
  const cities = [90, 230, 370];
  const counties = [40, 140, 230, 320, 420];
  const above = [0, 0, 1, 2, 2];
  return [
    ...cities.map((x) => line(230, 60, x, 200, COLOURS.line, 5)),
    ...counties.map((x, index) =>
      line(cities[above[index] ?? 0] ?? x, 200, x, 340, COLOURS.line, 5),
    ),
    circle(230, 60, 40, COLOURS.accent),
    ...cities.map((x) => circle(x, 200, 28, COLOURS.regulation)),
    ...counties.map((x) => circle(x, 340, 20, COLOURS.practice)),
  ].join('');
}

/** A page of text with marked stretches. @param every which lines have a mark */
function textLines(fill: string, every: number): string {
  const widths = [380, 420, 400, 360, 420, 390, 410, 240];
  return widths
    .map((width, index) => {
      const y = 30 + index * 46;
      const marked = index % every === 1;
      return (
        bar(20, y, width, COLOURS.line) +
        (marked ? bar(20 + width * 0.3, y - 4, width * 0.45, fill, 22) : '')
      );
    })
    .join('');
}

/** Places by practices. */
function grid(): string {
  const rows = ['1101110', '1111011', '0110110', '1011101', '0101100', '1100111'];
  return rows
    .flatMap((row, y) =>
      [...row].map(
        (cell, x) =>
          `<rect x="${20 + x * 60}" y="${20 + y * 60}" width="50" height="50" rx="4" fill="${cell === '1' ? COLOURS.practice : COLOURS.raised}" stroke="${COLOURS.line}" stroke-width="2"/>`,
      ),
    )
    .join('');
}

/** Numbers of places on one axis. */
function dots(): string {
  const values = [120, 300, 210, 390, 160, 260];
  return values
    .map((x, index) => {
      const y = 50 + index * 62;
      return line(20, y, 440, y, COLOURS.line) + circle(x, y, 16, COLOURS.metric);
    })
    .join('');
}

/**
 * @param siteName the site's Chinese name; only the name whose outlines are at hand is drawn, a site of another name gets a card without one
 * @returns a whole SVG document of {@link CARD_SIZE}
 */
export function drawSocialCard(card: SocialCard, siteName: string): string {
  const { width, height } = CARD_SIZE;
  const named = siteName === outlines.site.text;
  const name = (y: number, size: number) =>
    named ? word('site', 70, y, size, COLOURS.accent) : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<rect width="${width}" height="14" fill="${COLOURS.accent}"/>`,
    card === 'site' ? name(330, 130) : name(170, 64) + word(card, 70, 380, 180, COLOURS.ink),
    named ? word('latin', 70, card === 'site' ? 430 : 480, 46, COLOURS.soft) : '',
    line(70, 540, 620, 540, COLOURS.accent, 4),
    `<g transform="translate(680 115)">${SKETCHES[card]()}</g>`,
    '</svg>',
  ].join('');
}
