import { expect, test } from 'vitest';
import { e164, formatPhone, isSamplePhone, type Phone, parsePhone, telHref, zaloHref } from '../../../src/lib/phone.ts';

function phone(text: string): Phone {
  const parsed = parsePhone(text);
  if (parsed === undefined) throw new Error(`no phone number: ${text}`);
  return parsed;
}

test.each([
  '0912345678',
  '0912 345 678',
  '0912.345.678',
  '0912-345-678',
  ' (0912) 345678 ',
  '+84 912 345 678',
  '+84 (0)912 345 678',
  '0084912345678',
  '84912345678',
])('"%s" is the mobile 0912345678', (text) => {
  expect(parsePhone(text)).toEqual({ kind: 'mobile', national: '0912345678' });
});

test.each([
  ['0219 3888 888', 'landline', '02193888888'],
  ['+84 24 3926 2999', 'landline', '02439262999'],
  ['1900 1234', 'hotline', '19001234'],
  ['1800.545.456', 'hotline', '1800545456'],
  ['+84 1900 1234', 'hotline', '19001234'],
  ['115', 'emergency', '115'],
])('"%s" is the %s %s', (text, kind, national) => {
  expect(parsePhone(text)).toEqual({ kind, national });
});

test.each([
  ['a mobile that lacks a digit', '091234567'],
  ['a mobile with a digit too many', '09123456789'],
  ['an eleven-digit mobile of before 2018', '01201234567'],
  ['a landline that lacks its area code', '3888888'],
  ['a hotline of seven digits', '1900 123'],
  ['no emergency number', '119'],
  ['a foreign number', '+82 10 1234 5678'],
  ['words', 'gọi chị Mai'],
  ['nothing', ''],
])('%s is refused', (_what, text) => {
  expect(parsePhone(text)).toBeUndefined();
});

test('a link dials nationally for Vietnamese readers and with +84 for others', () => {
  expect(telHref(phone('0912 345 678'), 'vi')).toBe('tel:0912345678');
  expect(telHref(phone('0912 345 678'), 'en')).toBe('tel:+84912345678');
  expect(telHref(phone('0219 3888 888'), 'ko')).toBe('tel:+842193888888');
});

test('hotlines and emergency numbers have no form for abroad', () => {
  for (const text of ['115', '1900 1234']) {
    expect(e164(phone(text))).toBeUndefined();
    expect(telHref(phone(text), 'en')).toBe(`tel:${text.replace(' ', '')}`);
  }
});

test.each([
  ['0912345678', '0912 345 678', '+84 912 345 678'],
  ['02193888888', '0219 3888 888', '+84 219 3888 888'],
  ['02439262999', '024 3926 2999', '+84 24 3926 2999'],
  ['19001234', '1900 1234', '1900 1234'],
  ['1800545456', '1800 545 456', '1800 545 456'],
  ['115', '115', '115'],
])('%s is shown as "%s" in Vietnamese and "%s" elsewhere', (text, vi, en) => {
  expect(formatPhone(phone(text), 'vi')).toBe(vi);
  expect(formatPhone(phone(text), 'en')).toBe(en);
});

test('only a mobile number opens Zalo', () => {
  expect(zaloHref(phone('0912 345 678'))).toBe('https://zalo.me/84912345678');
  expect(zaloHref(phone('0219 3888 888'))).toBeUndefined();
  expect(zaloHref(phone('1900 1234'))).toBeUndefined();
});

test('the sample numbers are 0900 000 0xx', () => {
  expect(isSamplePhone(phone('0900 000 012'))).toBe(true);
  expect(isSamplePhone(phone('0900 000 112'))).toBe(false);
});
