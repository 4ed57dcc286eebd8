/** A form's field from a schema: what the schema asks for is what the form asks for. */
import { z } from 'zod';
import { fieldWords } from '../../checks/field-names.ts';

/** As Sveltia CMS reads it; only what is used here. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly default?: unknown;
  readonly value_type?: 'int' | 'float';
  readonly options?: readonly string[];
  readonly multiple?: boolean;
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
  readonly collapsed?: boolean;
  readonly allow_add?: boolean;
  readonly pattern?: readonly [string, string];
  readonly media_folder?: string;
  readonly public_folder?: string;
}

/** Hints in the words of somebody who stands beside the officer. */
const HINTS: Readonly<Record<string, string>> = {
  checkedOn: 'Ngày gần nhất có người đối chiếu với thực tế: năm-tháng-ngày, ví dụ 2026-11-20.',
  accuracyM: 'Điểm này có thể lệch bao nhiêu mét. Ghi đúng: số nhỏ hơn sự thật có thể đưa người ta ra mép vực.',
  restricted: 'Nơi thiêng, dễ bị xâm hại hoặc riêng tư: tọa độ không bao giờ hiện ra.',
  sample: 'Mục mẫu, chưa có thật.',
  consent: 'Sự đồng ý đã ký của người ấy. Không có thì không công bố.',
  people: 'Có nhận ra mặt ai trong ảnh không? Không dùng ảnh trẻ em.',
  alt: 'Ảnh chụp gì, một câu, cho người không nhìn thấy.',
  communes: 'Mã xã quốc gia, năm chữ số, ví dụ 16792.',
  vnd: 'Số đồng, không dấu chấm: 20000.',
  related: 'Các mục có liên quan, viết loại/mã: villages/ban-hoa-tien.',
};

const DAY = ['^\\d{4}(-\\d{2}){0,2}$', 'Viết năm-tháng-ngày, ví dụ 2026-11-20'] as const;
/** Names of fields that hold a day; their schema is a plain text with a check. */
const DAYS = /^(?:checkedOn|lastChecked|on|from|until|date|withdrawnOn|anchor)$/;

/** Makes the field of a name. */
export function formField(name: string, schema: z.ZodType): FormField {
  const { inner, required, fallback } = unwrap(schema);
  const common = {
    name,
    label: capitalised(fieldWords(name, 'vi')),
    required,
    ...(HINTS[name] && { hint: HINTS[name] }),
    ...(fallback !== undefined && isPlain(fallback) && { default: fallback }),
  };
  if (inner instanceof z.ZodBoolean) return { ...common, widget: 'boolean', required: false };
  if (inner instanceof z.ZodNumber) return { ...common, widget: 'number', value_type: inner.isInt ? 'int' : 'float' };
  if (inner instanceof z.ZodEnum) return { ...common, widget: 'select', options: inner.options.map(String) };
  if (inner instanceof z.ZodLiteral) {
    return inner.value === true
      ? { ...common, widget: 'boolean', required: false }
      : { ...common, widget: 'select', options: [String(inner.value)] };
  }
  if (inner instanceof z.ZodArray) return { ...common, ...listOf(name, inner), required: false };
  if (inner instanceof z.ZodObject)
    return { ...common, widget: 'object', collapsed: !required, fields: fieldsOf(inner) };
  if (name === 'file') return { ...common, widget: 'image', media_folder: '', public_folder: '' };
  return { ...common, widget: 'string', ...(DAYS.test(name) && { pattern: DAY }) };
}

/** The fields of a schema in its own order; of several variants, each field once, asked for only where all ask. */
export function fieldsOf(schema: z.ZodType): FormField[] {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, field]) => formField(name, field));
  }
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return [];
  const variants = (inner.options as unknown as z.ZodType[]).map((variant) => fieldsOf(variant));
  const names = [...new Set(variants.flatMap((fields) => fields.map(({ name }) => name)))];
  return names.flatMap((name) => {
    const found = variants.flatMap((fields) => fields.filter((field) => field.name === name));
    const [first] = found;
    if (!first) return [];
    const options = [...new Set(found.flatMap((field) => field.options ?? []))];
    const isEverywhere = found.length === variants.length;
    return [{ ...first, required: first.required && isEverywhere, ...(options.length > 0 && { options }) }];
  });
}

function listOf(
  name: string,
  list: z.ZodArray,
): Pick<FormField, 'widget' | 'fields' | 'field' | 'options' | 'multiple' | 'collapsed'> {
  const { inner } = unwrap(list.element as z.ZodType);
  if (inner instanceof z.ZodEnum) return { widget: 'select', multiple: true, options: inner.options.map(String) };
  if (inner instanceof z.ZodObject || inner instanceof z.ZodDiscriminatedUnion) {
    return { widget: 'list', collapsed: true, fields: fieldsOf(inner) };
  }
  return { widget: 'list', field: formField(name, inner) };
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean; fallback: unknown } {
  let inner = schema;
  let required = true;
  let fallback: unknown;
  for (;;) {
    if (inner instanceof z.ZodOptional) required = false;
    else if (inner instanceof z.ZodDefault) {
      required = false;
      fallback = inner.parse(undefined);
    } else if (!(inner instanceof z.ZodPipe)) return { inner, required, fallback };
    inner = (inner instanceof z.ZodPipe ? inner.in : inner.unwrap()) as z.ZodType;
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
