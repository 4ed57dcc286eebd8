/**
 * The months of the Vietnamese lunar calendar, Tết 1968 to Tết 2168, as a table: two hundred years in 1.2 kB.
 *
 * A month begins on the day, at UTC+7, of the new moon; the eleventh holds the winter solstice; of thirteen months
 * between two solstices the first without a major solar term repeats its predecessor's number (tháng nhuận). The
 * table was computed with ELP/MPP02 and VSOP87D; the test reckons it anew with another family of series.
 * Which day a new moon within seconds of midnight falls on depends on how the Earth will turn: `docs/decisions/`
 * names the eight months of 2072–2159 that nobody can be sure of.
 */
import { addDays, type IsoDate } from './clock.ts';

export interface LunarMonth {
  /** The Gregorian year of its year's Tết. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** The second month of that number. */
  readonly leap: boolean;
  readonly start: IsoDate;
  /** 29 or 30. */
  readonly days: number;
}

const FIRST_YEAR = 1968;
const FIRST_TET = '1968-01-29';

/** A year a word: bits 0–12 are set for its months of 30 days, in their order; above them the month that is doubled, or 0. */
const YEARS = `
  0e55b 0056b 00b69 0b752 00b52 00b25 09a4b 00a4d 114ab 002ad 005ad 0cb6a 00da9 00d92 09d25 00d25
  00a55 054ad 004b6 0e5b5 006d5 00ec9 0be92 00e92 00d26 06a56 00a57 11556 0056a 00b55 0b6c9 00749
  00693 0952b 0052b 00a5b 0555a 0056a 0eb65 00ba5 00d49 0ba95 00a95 0052d 08aad 00ab5 135aa 005d2
  00da5 0dd4a 00e4a 00c96 0992e 00556 00ab5 055b2 006d2 0cea5 00725 0064b 0ac97 004ab 0055b 06ada
  00b6a 17752 00b92 00b25 0da4b 00a4d 004ad 0a95b 005ad 00baa 05b52 00d92 0fd25 00d25 00a55 0b4ad
  004b6 006b5 06daa 00eca 10e92 00e93 00d26 0ca56 00a5b 0055a 08ad5 00b55 0074a 06e93 00a93 0f52b
  0052b 00a9b 0b55a 0056a 00b65 0974a 00d4a 11a95 00c95 0092d 0caad 00ab5 005aa 08da5 00ea5 00d4a
  07d15 00c96 0f956 00556 00ab5 0b6b4 006d4 00ea5 08e8a 0068b 11497 004ab 0095b 0cada 00b6a 00754
  09725 00b45 00a8b 0552b 004ad 0e96b 005b5 00daa 0bb54 00da2 00d45 09a8d 00a95 134ad 004d6 00ab5
  0cdaa 00eca 00ea2 09d46 00d4a 00a96 07536 0055a 0ead5 00b65 00752 0aea5 00aa5 0054b 08a97 00aab
  1755a 0056a 00b69 0db52 00d52 00b15 0ba4b 0094d 00aad 0556a 005b2 0eda9 00ea9 00d92 0bd15 00d26
  00956 092ad 00ad6 006d4 02da9 00ea9 0ce92 0068b 00527 0a957 0095b 00ada 076d4 00754 0f749 00b49
  00a93 0d52b 0052d 0096d 0936a 00daa 15ba4 00da4
`
  .trim()
  .split(/\s+/)
  .map((word) => Number.parseInt(word, 16));

/** Every month of the table, in order, without a gap. */
export const LUNAR_MONTHS: readonly LunarMonth[] = [...months()];

function* months(): Generator<LunarMonth> {
  let start: IsoDate = FIRST_TET;
  for (const [index, word] of YEARS.entries()) {
    const doubled = word >> 13;
    const count = doubled === 0 ? 12 : 13;
    for (let place = 0; place < count; place += 1) {
      const days = (word >> place) & 1 ? 30 : 29;
      // Past the doubled month the place runs one ahead of the number.
      const month = doubled === 0 || place < doubled ? place + 1 : place;
      yield { year: FIRST_YEAR + index, month, leap: doubled !== 0 && place === doubled, start, days };
      start = addDays(start, days);
    }
  }
}
