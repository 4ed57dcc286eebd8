/** What the booklet is made of, in one language; the queries fill it, the pages below draw it. */
import type { IsoDate } from '../../lib/clock.ts';
import type { PhraseGroup, PhraseLanguage } from '../../phrases/phrases.ts';
import type { ProseBlock } from '../../prose/blocks.ts';
import type { Kind } from '../../schemas/kinds.ts';
import type { PrintLanguage } from '../languages.ts';
import type { PrintGuide } from '../subject.ts';

export interface BookletEntry {
  /** `heritage/hang-bua`. */
  readonly ref: string;
  readonly kind: Kind;
  /** Seeds the woven strip; the entry's id. */
  readonly seed: string;
  readonly title: string;
  /** The name on road signs, under a translated title. */
  readonly localTitle?: string;
  /** Names that people look it up by. */
  readonly alsoKnownAs: readonly string[];
  /** Rank, stars, kind of house. */
  readonly line: string;
  readonly sample: boolean;
  /** Said where the text is in another language, machine-made or outdated. */
  readonly remarks: readonly string[];
  /** The language of title, summary and story, where it is not the booklet's. */
  readonly textLanguage: PrintLanguage;
  readonly summary: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly story: readonly ProseBlock[];
  readonly stops: readonly { readonly ref: string; readonly title: string }[];
  readonly sources: string;
  /** Its code, printed as `HTTPS://HOST/Q/CODE` and typed as `host/Q/CODE`; none where none was issued. */
  readonly code?: { readonly printed: string; readonly typed: string };
  /** JPEG, 3 : 1 or so; an illustration says that it is one. */
  readonly picture?: {
    readonly jpeg: Uint8Array;
    readonly ratio: number;
    readonly caption: string;
    readonly alt: string;
  };
}

export interface BookletSection {
  readonly kind: Kind;
  readonly title: string;
  readonly entries: readonly BookletEntry[];
}

/** An area, or what belongs to none. */
export interface BookletChapter {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly former?: string;
  /** SVG of the sketch map, as `map/static-map.ts` draws it. */
  readonly map?: string;
  readonly sections: readonly BookletSection[];
}

export interface BookletContent {
  readonly guide: PrintGuide;
  readonly language: PrintLanguage;
  /** Collation and dates. */
  readonly intl: string;
  readonly name: string;
  readonly tagline: string;
  readonly sample: boolean;
  readonly builtOn: IsoDate;
  readonly words: BookletWords;
  /** JPEG for the cover. */
  readonly cover?: BookletEntry['picture'];
  readonly chapters: readonly BookletChapter[];
  readonly calendar: readonly {
    readonly when: string;
    readonly title: string;
    readonly rule: string;
    readonly ref: string;
  }[];
  readonly phrases: { readonly groups: readonly PhraseGroup[]; readonly own: PhraseLanguage };
  readonly emergency: readonly { readonly number: string; readonly use: string }[];
  /** Clinics and police, already in words. */
  readonly aid: readonly { readonly name: string; readonly line: string }[];
  readonly licence?: string;
}

/** The booklet's own words. */
export type BookletWords = Readonly<
  Record<
    | 'contents'
    | 'index'
    | 'calendar'
    | 'calendarLead'
    | 'phrases'
    | 'phrasesLead'
    | 'emergency'
    | 'emergencyLead'
    | 'aid'
    | 'map'
    | 'mapLegend'
    | 'howCodes'
    | 'onlyHost'
    | 'save'
    | 'sample'
    | 'sampleLong'
    | 'stops'
    | 'date'
    | 'notes',
    string
  >
>;
