/** A plan as it is shown: a drawing or a picture, and numbered marks on it. The same for villages and markets. */
import type { Passage } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FactValue } from '../queries/facts/line.ts';
import type { PlanLabel, PlanShape } from './drawing.ts';

export interface PlanMark {
  readonly x: number;
  readonly y: number;
  /** Where it has a name. */
  readonly named?: {
    /** As in print; of a stall what is written over it. */
    readonly number: string;
    readonly name: string;
    readonly locale: Locale;
    /** Its page, where it has one. */
    readonly href?: string;
    /** "2 phòng · bữa ăn". */
    readonly offers?: string;
    /** "Đón khách, theo lời hỏi ngày 20/11/2026; gọi trước khi đến". */
    readonly asOf?: string;
    /** Where it stands, in words. */
    readonly where?: Passage;
    /** Whose it is, what is on it, how to pay. */
    readonly links?: readonly (Passage & { readonly href: string; readonly label?: string })[];
    /** Said of what is invented. */
    readonly sample?: string;
  };
  /** What `key.open` says of it: drawn full, else hollow. */
  readonly open: boolean;
}

export interface PlanView {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Bottom first. Empty under a picture. */
  readonly shapes: readonly PlanShape[];
  readonly labels: readonly PlanLabel[];
  /** Absolute path of a drawn or photographed plan. */
  readonly picture?: string;
  readonly marks: readonly PlanMark[];
  readonly here?: { readonly x: number; readonly y: number };
  /** Said where the drawing shows invented things. */
  readonly sample?: string;
  /** What a full mark and a hollow one mean. */
  readonly key: { readonly open: string; readonly plain: string };
  /** Said under the list. */
  readonly note?: FactValue;
}
