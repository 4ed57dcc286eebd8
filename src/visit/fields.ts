/**
 * What is asked on a visit: the fields of a facts file in the order of a walk through the house, under the names
 * that the workbook's columns have, so that a sheet can be typed in row by row.
 */
import type { BilingualText } from '../lib/diagnostic.ts';
import type { Kind } from '../schemas/kinds.ts';

/** Kinds of which somebody is visited. */
export const VISITED = ['homestays', 'producers'] as const satisfies readonly Kind[];
export type VisitedKind = (typeof VISITED)[number];

export interface VisitField {
  /** As in the facts file and in the workbook's second row. */
  readonly path: string;
  /** Boxes to tick: the value in the file, and what it means. */
  readonly choices?: Readonly<Record<string, BilingualText>>;
  /** Room to write, in lines; 1 where absent. */
  readonly lines?: number;
}

const YES_NO = { true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } };
const SIGNAL = {
  good: { vi: 'tốt', en: 'good' },
  weak: { vi: 'yếu', en: 'weak' },
  none: { vi: 'không có', en: 'none' },
};

const PLACE: readonly VisitField[] = [
  { path: 'address.communes' },
  { path: 'address.detail' },
  { path: 'location.lat' },
  { path: 'location.lon' },
  { path: 'location.accuracyM' },
];

const VISITOR: readonly VisitField[] = [
  { path: 'signal.viettel', choices: SIGNAL },
  { path: 'signal.vinaphone', choices: SIGNAL },
  { path: 'signal.mobifone', choices: SIGNAL },
  { path: 'access.stepFree', choices: YES_NO },
  { path: 'contacts.0.name' },
  { path: 'contacts.0.phone' },
  { path: 'contacts.0.zalo' },
];

/** The fields by kind. */
export const VISIT_FIELDS: Readonly<Record<VisitedKind, readonly VisitField[]>> = {
  homestays: [
    { path: 'vi.title' },
    { path: 'village' },
    ...PLACE,
    {
      path: 'house',
      choices: {
        'rammed-earth': { vi: 'trình tường', en: 'rammed earth' },
        stilt: { vi: 'nhà sàn', en: 'stilt house' },
        other: { vi: 'khác', en: 'other' },
      },
    },
    { path: 'rooms' },
    { path: 'beds' },
    { path: 'sharedPlaces' },
    {
      path: 'bathroom',
      choices: { private: { vi: 'riêng', en: 'private' }, shared: { vi: 'dùng chung', en: 'shared' } },
    },
    { path: 'hotWater', choices: YES_NO },
    { path: 'heating', choices: YES_NO },
    { path: 'wifi', choices: YES_NO },
    {
      path: 'meals',
      choices: {
        breakfast: { vi: 'sáng', en: 'breakfast' },
        lunch: { vi: 'trưa', en: 'lunch' },
        dinner: { vi: 'tối', en: 'dinner' },
      },
    },
    { path: 'fees.0.vnd' },
    { path: 'languages' },
    {
      path: 'payment',
      choices: { cash: { vi: 'tiền mặt', en: 'cash' }, qr: { vi: 'QR', en: 'QR' }, card: { vi: 'thẻ', en: 'card' } },
    },
    { path: 'acceptsForeigners', choices: YES_NO },
    {
      path: 'road',
      choices: {
        car: { vi: 'ô tô tới', en: 'by car' },
        motorbike: { vi: 'xe máy tới', en: 'by motorbike' },
        foot: { vi: 'đi bộ', en: 'on foot' },
      },
    },
    { path: 'cancellation.vi' },
    ...VISITOR,
  ],
  producers: [
    { path: 'vi.title' },
    {
      path: 'type',
      choices: {
        cooperative: { vi: 'hợp tác xã', en: 'cooperative' },
        household: { vi: 'hộ gia đình', en: 'household' },
        company: { vi: 'doanh nghiệp', en: 'company' },
      },
    },
    { path: 'legalName' },
    { path: 'taxCode' },
    ...PLACE,
    { path: 'acceptsVisits', choices: YES_NO },
    { path: 'hours.daily' },
    { path: 'vi.summary', lines: 2 },
    ...VISITOR,
  ],
};
