/** Who competes, under what, and how often each is read. */
import QRCode from 'qrcode';
import { type Level, type QrSymbol, QUIET_ZONE, qrSymbol } from '../../../src/codes/symbol.ts';
import { loadDecoders } from '../../../src/prints/gate/decoders.ts';
import { GOOD_SHOT, photograph, type Shot } from './camera.ts';

/** One way of putting a page's address on paper. */
export interface Contender {
  readonly name: string;
  /** Symbols of several pages. */
  readonly symbols: readonly QrSymbol[];
}

/** One kind of damage at several strengths. */
export interface Damage {
  readonly name: string;
  readonly steps: readonly { readonly label: string; readonly shot: Partial<Shot> }[];
}

const HOST = 'camnang.camnang.example';

/** 18 characters at most leave room for level H in version 3; 21 for level M in version 2. */
const SHORT_HOST = 'camnang.example';

/** Six pages, with the code that each could have and the path that a guide without codes would print. */
const PAGES = [
  ['7K3MZ5', 'vi/heritage/dinh-thu-ho-vuong'],
  ['QX4T9D', 'vi/heritage/den-tho-le-hoan'],
  ['H8WN2C', 'vi/spots/deo-ma-pi-leng'],
  ['3FJV6R', 'vi/products/mat-ong-bac-ha-tuan-dung'],
  ['ZB5K7P', 'vi/villages/ban-hoa-tien'],
  ['M9D2YG', 'vi/heritage/cho-phong-luu-khau-vai'],
] as const;

/** What the `qrcode` package makes of a text when nothing is chosen: level M. */
function plainSymbol(text: string): QrSymbol {
  const { version, modules } = QRCode.create(text);
  const { size } = modules;
  const matrix = Uint8Array.from(modules.data, (bit) => (bit ? 1 : 0));
  const isDark = (x: number, y: number) => x >= 0 && y >= 0 && x < size && y < size && matrix[y * size + x] === 1;
  return { text, level: 'M', version, size, quietZone: QUIET_ZONE, matrix, isDark };
}

function ours(name: string, host: string, level: Level): Contender {
  return { name, symbols: PAGES.map(([code]) => qrSymbol(`HTTPS://${host.toUpperCase()}/Q/${code}`, { level })) };
}

/** What hangs, and what would hang without codes. */
export const OURS = ours('ours', HOST, 'Q');
export const PLAIN: Contender = {
  name: 'plain `qrcode`',
  symbols: PAGES.map(([, path]) => plainSymbol(`https://${HOST}/${path}`)),
};

export const CONTENDERS: readonly Contender[] = [
  OURS,
  PLAIN,
  ours('ours, level H forced', HOST, 'H'),
  ours('ours, short host', SHORT_HOST, 'Q'),
  ours('ours, short host, sticker', SHORT_HOST, 'M'),
];

export const DAMAGES: readonly Damage[] = [
  { name: 'none', steps: [{ label: 'steady hand, good light', shot: {} }] },
  damage('blur', 'σ # px', 'blurPx', [1, 1.25, 1.5]),
  damage('motion', '# px', 'motionPx', [3, 4, 5]),
  damage('tilt', '#°', 'tiltDegrees', [35, 45, 55]),
  damage('tilt of 35° and distance', '# px a side', 'sidePx', [80, 70, 60], { tiltDegrees: 35 }),
  damage('distance', '# px a side', 'sidePx', [70, 60, 50, 45]),
  damage('noise', 'σ # grey values', 'noise', [10, 20, 30]),
  damage('low contrast', '# grey values', 'contrast', [100, 40, 20]),
  {
    name: 'cover',
    steps: [5, 10, 15, 20].map((percent) => ({ label: `${percent} % of the area`, shot: { covered: percent / 100 } })),
  },
];

/** @param label  `#` stands for the value */
function damage(
  name: string,
  label: string,
  key: keyof Shot,
  values: readonly number[],
  common: Partial<Shot> = {},
): Damage {
  return {
    name,
    steps: values.map((value) => ({ label: label.replace('#', String(value)), shot: { ...common, [key]: value } })),
  };
}

/** Share of frames read, by contender and decoder. */
export interface StepResult {
  readonly damage: string;
  readonly step: string;
  readonly read: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Shows every decoder the same frames of every contender.
 *
 * @param seeds  frames of each page at each step
 */
export async function runTrials(
  seeds: number,
  contenders: readonly Contender[] = CONTENDERS,
  damages: readonly Damage[] = DAMAGES,
  progress: (done: string) => void = () => {},
): Promise<StepResult[]> {
  const { present } = await loadDecoders();
  const results: StepResult[] = [];
  for (const { name, steps } of damages) {
    for (const { label, shot } of steps) {
      const read: Record<string, Record<string, number>> = {};
      for (const contender of contenders) {
        const counts: Record<string, number> = Object.fromEntries(present.map((decoder) => [decoder.name, 0]));
        for (const [page, symbol] of contender.symbols.entries()) {
          for (let seed = 0; seed < seeds; seed++) {
            const frame = photograph(symbol, { ...GOOD_SHOT, ...shot }, `${name} ${label} ${page} ${seed}`);
            for (const decoder of present) {
              const texts = await decoder.read(frame);
              if (texts.includes(symbol.text)) counts[decoder.name] = (counts[decoder.name] ?? 0) + 1;
            }
          }
        }
        const frames = contender.symbols.length * seeds;
        read[contender.name] = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count / frames]));
      }
      results.push({ damage: name, step: label, read });
    }
    progress(name);
  }
  return results;
}

/** Mean over the decoders, 0–1. */
export function meanRead(result: StepResult, contender: Contender): number {
  const shares = Object.values(result.read[contender.name] ?? {});
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
}

/** Mean over the decoders and the steps of one damage, 0–1. */
export function meanOfDamage(results: readonly StepResult[], damageName: string, contender: Contender): number {
  const steps = results.filter(({ damage }) => damage === damageName);
  return steps.reduce((sum, step) => sum + meanRead(step, contender), 0) / Math.max(steps.length, 1);
}
