/**
 * Changes fields of a YAML text where they stand, so that comments, order and style stay: two edits are a diff of
 * two lines. What the text says afterwards is compared with what was asked; where a splice cannot say it, the
 * YAML library rewrites the document, comments and all.
 *
 *     editYaml('beds: 4 # two rooms\n', [{ path: ['beds'], value: 5 }])   // 'beds: 5 # two rooms\n'
 */
import { type Document, isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { FieldPath } from '../reading/locate.ts';
import { block, inline, isInline } from './yaml-write.ts';

export interface FieldEdit {
  readonly path: FieldPath;
  /** `undefined` takes the field away, and the groups that are empty then. */
  readonly value: unknown;
}

type Step = string | number;
type BlockPair = Pair<ParsedNode, ParsedNode | null>;
type Splice = readonly [start: number, end: number, text: string];

/** New fields stand before these, which end a file of ours. */
const LAST_FIELDS = ['sources', 'checkedOn'];

/** The text with the fields changed. Throws `RangeError` for a text that is no YAML. */
export function editYaml(text: string, edits: readonly FieldEdit[]): string {
  if (edits.length === 0) return text;
  const isCrlf = text.includes('\r\n');
  const source = isCrlf ? text.replaceAll('\r\n', '\n') : text;
  const before = parse(source).toJS() ?? {};
  const wanted = withEdits(before, edits);
  let result = source;
  try {
    result = splice(source, before, edits);
  } catch {
    result = '';
  }
  if (!says(result, wanted)) result = rewritten(source, wanted, edits);
  return isCrlf ? result.replaceAll('\n', '\r\n') : result;
}

/** What the edits make of a value: fields set, then what is empty taken away. */
export function withEdits(value: unknown, edits: readonly FieldEdit[]): unknown {
  const root = structuredClone(value) as Record<Step, unknown>;
  for (const { path, value: next } of edits) setAt(root, path, structuredClone(next));
  for (const { path } of edits) prune(root, path);
  return compact(root);
}

function splice(source: string, before: unknown, edits: readonly FieldEdit[]): string {
  let text = source;
  // Deepest last item first: what goes away must not move what is still to be found.
  const removed = edits
    .filter(({ value }) => value === undefined)
    .map(({ path }) => emptied(before, edits, path))
    .filter((path, index, all) => all.findIndex((other) => String(other) === String(path)) === index)
    .sort((a, b) => comparePaths(b, a));
  const set = edits.filter(({ value }) => value !== undefined);
  const standing = set.filter(({ path }) => nodeAt(parse(text), path) !== undefined);
  const splices = standing.map(
    ({ path, value }): Splice => replacing(text, nodeAt(parse(text), path) as ParsedNode, value),
  );
  for (const [start, end, next] of [...splices].sort((a, b) => b[0] - a[0]))
    text = text.slice(0, start) + next + text.slice(end);
  for (const { parent, step, value } of grouped(
    text,
    set.filter((edit) => !standing.includes(edit)),
  )) {
    text = inserted(text, parent, step, compact(value));
  }
  for (const path of removed) text = withoutField(text, path);
  return text;
}

function parse(text: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) throw new RangeError(document.errors[0]?.message);
  return document as Document.Parsed;
}

function says(text: string, wanted: unknown): boolean {
  try {
    return text !== '' && JSON.stringify(sorted(parse(text).toJS())) === JSON.stringify(sorted(wanted));
  } catch {
    return false;
  }
}

function rewritten(source: string, wanted: unknown, edits: readonly FieldEdit[]): string {
  const document = parse(source);
  for (const { path } of edits) {
    // A list whose items went away is set whole.
    const list = path.findIndex((step) => typeof step === 'number');
    const at = list < 0 ? path : path.slice(0, list);
    const value = at.reduce<unknown>((holder, step) => (holder as Record<Step, unknown> | undefined)?.[step], wanted);
    if (value === undefined) document.deleteIn(at);
    else document.setIn(at, document.createNode(value));
  }
  for (const { path } of edits) {
    for (let end = path.length - 1; end > 0; end--) {
      const holder = document.getIn(path.slice(0, end));
      if (isMap(holder) && holder.items.length === 0) document.deleteIn(path.slice(0, end));
    }
  }
  return document.toString({ lineWidth: 0 });
}

function nodeAt(document: Document.Parsed, path: FieldPath): ParsedNode | undefined {
  let node: ParsedNode | null = document.contents;
  for (const step of path) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) node = pairOf(node, step)?.value ?? null;
    else if (isSeq<ParsedNode>(node)) node = node.items[Number(step)] ?? null;
    else return undefined;
  }
  return node ?? undefined;
}

function pairOf(map: YAMLMap<ParsedNode, ParsedNode | null>, step: Step): BlockPair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) as BlockPair | undefined;
}

/** The new value in the place and the style of the old one. */
function replacing(text: string, node: ParsedNode, value: unknown): Splice {
  const [start, end] = node.range;
  if (isScalar(node)) {
    const quoted = node.type === 'QUOTE_DOUBLE' && typeof value === 'string';
    return [start, end, quoted ? JSON.stringify(value) : inline(value)];
  }
  if (isSeq<ParsedNode>(node) && Array.isArray(value)) {
    const kept = new Map(
      node.items.map((item) => [JSON.stringify(item.toJSON()), text.slice(item.range[0], item.range[1])]),
    );
    const items = value.map((item) => kept.get(JSON.stringify(item)) ?? inline(item));
    if (node.flow) return [start, end, `[${items.join(', ')}]`];
    const indent = columnOf(text, start);
    return [start, lastEnd(node), items.map((item) => `- ${item}`).join(`\n${' '.repeat(indent)}`)];
  }
  return [start, end, inline(value)];
}

interface Insertion {
  /** Path of the deepest group or list that is there. */
  readonly parent: FieldPath;
  readonly step: Step;
  readonly value: unknown;
}

/** New fields of one new group are inserted together. */
function grouped(text: string, edits: readonly FieldEdit[]): Insertion[] {
  const document = parse(text);
  const groups = new Map<string, { parent: FieldPath; step: Step; holder: Record<Step, unknown> }>();
  for (const { path, value } of edits) {
    let depth = path.length - 1;
    while (depth > 0 && nodeAt(document, path.slice(0, depth)) === undefined) depth--;
    const parent = path.slice(0, depth);
    const step = path[depth] ?? 0;
    const key = JSON.stringify([parent, step]);
    const group = groups.get(key) ?? { parent, step, holder: {} };
    groups.set(key, group);
    setAt(group.holder, [step, ...path.slice(depth + 1)], value);
  }
  return [...groups.values()].map(({ parent, step, holder }) => ({ parent, step, value: holder[step] }));
}

function inserted(text: string, parentPath: FieldPath, step: Step, value: unknown): string {
  const parent = nodeAt(parse(text), parentPath);
  if (isSeq<ParsedNode>(parent)) {
    const last = parent.items.at(-1);
    if (parent.flow || !last) {
      const at = last ? last.range[1] : parent.range[0] + 1;
      return insertAt(text, at, `${last ? ', ' : ''}${inline(value)}`);
    }
    const dash = text.lastIndexOf('-', last.range[0] - 1);
    return insertLines(text, lineEnd(text, lastEnd(last)), `- ${block(value, 2)}`, columnOf(text, dash));
  }
  if (!isMap<ParsedNode, ParsedNode | null>(parent)) throw new RangeError('no group to insert into');
  const last = parent.items.at(-1) as BlockPair | undefined;
  if (parent.flow || !last) {
    const at = last ? endOf(last) : parent.range[0] + 1;
    const pair = `${step}: ${inline(value)}`;
    return insertAt(text, at, last ? `, ${pair}` : ` ${pair} `);
  }
  const indent = columnOf(text, (parent.items[0] as BlockPair).key.range[0]);
  const line = isInline(value) ? `${step}: ${inline(value)}` : `${step}:\n  ${block(value, 2)}`;
  const next =
    parentPath.length === 0 && !LAST_FIELDS.includes(String(step)) ? firstOf(parent, LAST_FIELDS) : undefined;
  if (next) return insertLines(text, lineBefore(text, next.key.range[0]), line, indent);
  return insertLines(text, lineEnd(text, endOf(last)), line, indent);
}

function withoutField(text: string, path: FieldPath): string {
  const parent = nodeAt(parse(text), path.slice(0, -1));
  const step = path.at(-1) ?? 0;
  if (isSeq<ParsedNode>(parent)) {
    const index = Number(step);
    const item = parent.items[index];
    if (!item) return text;
    if (parent.flow)
      return cutFlow(
        text,
        parent.items.map(({ range }) => [range[0], range[1]] as const),
        index,
      );
    const dash = text.lastIndexOf('-', item.range[0] - 1);
    return cutLines(text, dash, lastEnd(item));
  }
  if (!isMap<ParsedNode, ParsedNode | null>(parent)) return text;
  const pairs = parent.items as BlockPair[];
  const index = pairs.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step));
  const pair = pairs[index];
  if (!pair) return text;
  if (parent.flow)
    return cutFlow(
      text,
      pairs.map((each) => [each.key.range[0], endOf(each)] as const),
      index,
    );
  const start = pair.key.range[0];
  const isFirstOfItem = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).includes('-');
  const next = pairs[index + 1];
  if (isFirstOfItem && next) return text.slice(0, start) + text.slice(next.key.range[0]);
  return cutLines(text, start, endOf(pair));
}

/** The field, or the highest group around it of which nothing is left. */
function emptied(before: unknown, edits: readonly FieldEdit[], path: FieldPath): FieldPath {
  const root = structuredClone(before) as Record<Step, unknown>;
  for (const edit of edits) setAt(root, edit.path, structuredClone(edit.value));
  for (let end = 1; end < path.length; end++) {
    const target = path.slice(0, end);
    if (isEmpty(target.reduce<unknown>((holder, step) => (holder as Record<Step, unknown> | undefined)?.[step], root)))
      return target;
  }
  return path;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

function setAt(root: Record<Step, unknown>, path: FieldPath, value: unknown): void {
  let holder = root;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    if (typeof holder[step] !== 'object' || holder[step] === null) {
      if (value === undefined) return;
      holder[step] = typeof path[depth + 1] === 'number' ? [] : {};
    }
    holder = holder[step] as Record<Step, unknown>;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined && !Array.isArray(holder)) delete holder[last];
  else holder[last] = value;
}

/** Takes away the groups around a path that hold nothing any more. */
function prune(root: Record<Step, unknown>, path: FieldPath): void {
  for (let end = path.length - 1; end > 0; end--) {
    const target = path.slice(0, end);
    const value = target.reduce<unknown>((holder, step) => (holder as Record<Step, unknown> | undefined)?.[step], root);
    if (value !== undefined && isEmpty(value)) setAt(root, target, undefined);
  }
}

/** Lists without the holes that removed items left. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].filter((item) => item !== undefined).map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, compact(inner)]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function comparePaths(a: FieldPath, b: FieldPath): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const [left, right] = [a[depth] ?? '', b[depth] ?? ''];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}

/** Where the last character of a node stands; a group's own end may lie lines below. */
function lastEnd(node: ParsedNode): number {
  if (isMap<ParsedNode, ParsedNode | null>(node) && !node.flow) return endOf(node.items.at(-1) as BlockPair);
  if (isSeq<ParsedNode>(node) && !node.flow) return lastEnd(node.items.at(-1) as ParsedNode);
  return node.range[1];
}

function endOf({ key, value }: BlockPair): number {
  return value ? lastEnd(value) : key.range[1] + 1;
}

function firstOf(map: YAMLMap<ParsedNode, ParsedNode | null>, names: readonly string[]): BlockPair | undefined {
  return map.items.find(({ key }) => isScalar(key) && names.includes(String(key.value))) as BlockPair | undefined;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Behind the line break of the line in which something ends. */
function lineEnd(text: string, at: number): number {
  if (text.charAt(at - 1) === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The start of a line, or of the comments above it that stand in its column and so belong to it. */
function lineBefore(text: string, at: number): number {
  const comment = `${' '.repeat(columnOf(text, at))}#`;
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!text.startsWith(comment, above)) break;
    start = above;
  }
  return start;
}

function insertAt(text: string, at: number, addition: string): string {
  return text.slice(0, at) + addition + text.slice(at);
}

function insertLines(text: string, at: number, lines: string, indent: number): string {
  const space = ' '.repeat(indent);
  const needsBreak = at > 0 && text.charAt(at - 1) !== '\n';
  return insertAt(text, at, `${needsBreak ? '\n' : ''}${space}${lines.replaceAll('\n', `\n${space}`)}\n`);
}

function cutLines(text: string, start: number, end: number): string {
  return text.slice(0, text.lastIndexOf('\n', start - 1) + 1) + text.slice(lineEnd(text, end));
}

function cutFlow(text: string, spans: readonly (readonly [number, number])[], index: number): string {
  const [start, end] = spans[index] ?? [0, 0];
  const [, previousEnd] = spans[index - 1] ?? [];
  const [nextStart] = spans[index + 1] ?? [];
  if (previousEnd !== undefined) return text.slice(0, previousEnd) + text.slice(end);
  return text.slice(0, start) + text.slice(nextStart ?? end);
}
