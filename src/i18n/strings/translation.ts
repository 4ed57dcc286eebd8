/** What a translation of the interface must hold: every key, and in each text every `{name}` of the source. */
import type { StringKey, vi } from './vi.ts';

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** Turns a union into what is all of its members at once. */
type All<Union> = (Union extends unknown ? (member: Union) => void : never) extends (all: infer Both) => void
  ? Both
  : never;

type Holding<Name extends string> = [Name] extends [never]
  ? string
  : All<Name extends unknown ? `${string}{${Name}}${string}` : never>;

type Counted = { [Key in StringKey]: Key extends `${infer Stem}.other` ? Stem : never }[StringKey];

/** Plural forms that Vietnamese has not and other languages need: Russian `few`, Arabic `zero`, `two`, `many`. */
type OwnPlurals = { readonly [Key in `${Counted}.${'zero' | 'two' | 'few' | 'many'}`]?: string };

/** A missing key or a lost placeholder is an error of types, at the key where it is. */
export type Translation = { readonly [Key in StringKey]: Holding<Names<(typeof vi)[Key]>> } & OwnPlurals;
