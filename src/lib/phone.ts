/**
 * Vietnamese telephone numbers: reading, dialling and showing them.
 *
 * Numbering of 2018 and later: mobile 10 digits (03, 05, 07, 08, 09), landline 11 digits (02…), hotlines 1800/1900,
 * emergency 111–115. The eleven-digit mobiles 012x, 016x … were abolished in 2018 and are refused.
 *
 *     parsePhone('0912.345.678')   // { kind: 'mobile', national: '0912345678' }
 */

export interface Phone {
  readonly kind: 'mobile' | 'landline' | 'hotline' | 'emergency';
  /** Digits as dialled inside Vietnam. */
  readonly national: string;
}

const KINDS = {
  mobile: /^0[35789]\d{8}$/,
  landline: /^02\d{9}$/,
  hotline: /^1[89]00(?:\d{4}|\d{6})$/,
  emergency: /^11[1-5]$/,
} as const satisfies Record<Phone['kind'], RegExp>;

/** Reads a number written with spaces, dots, hyphens, brackets, 0…, +84… or 0084…; `undefined` if it is none. */
export function parsePhone(text: string): Phone | undefined {
  const written = text.trim().replace(/[\s.()\-‐-–]/gu, '');
  const national = written.replace(/^(?:\+|00)84(?=1[89]00)/, '').replace(/^(?:(?:\+|00)84|84(?=\d{9}))0?/, '0');
  for (const kind of ['mobile', 'landline', 'hotline', 'emergency'] as const) {
    if (KINDS[kind].test(national)) return { kind, national };
  }
  return undefined;
}

/** E.164, `+84912345678`; `undefined` for hotlines and emergency numbers, which only ring inside Vietnam. */
export function e164({ kind, national }: Phone): string | undefined {
  return kind === 'mobile' || kind === 'landline' ? `+84${national.slice(1)}` : undefined;
}

/** `tel:` link (RFC 3966): national for Vietnamese readers, +84 for others, whose SIM may be a foreign one. */
export function telHref(phone: Phone, locale: string): string {
  return `tel:${(locale === 'vi' ? undefined : e164(phone)) ?? phone.national}`;
}

/** "0912 345 678" in Vietnamese, "+84 912 345 678" elsewhere; hotlines and emergency numbers as they are dialled. */
export function formatPhone(phone: Phone, locale: string): string {
  const grouped = group(phone);
  return locale === 'vi' || e164(phone) === undefined ? grouped : `+84 ${grouped.slice(1)}`;
}

/** Zalo chat with a mobile number; `undefined` for other numbers, which have no Zalo account. */
export function zaloHref(phone: Phone): string | undefined {
  return phone.kind === 'mobile' ? `https://zalo.me/84${phone.national.slice(1)}` : undefined;
}

/** Whether it is one of the sample numbers 0900 000 0xx, which cannot ring. */
export function isSamplePhone({ national }: Phone): boolean {
  return national.startsWith('09000000');
}

function group({ kind, national }: Phone): string {
  switch (kind) {
    case 'emergency':
      return national;
    case 'landline': {
      // Hà Nội (024) and Hồ Chí Minh City (028) have the only area codes of three digits.
      const area = /^02[48]/.test(national) ? 3 : 4;
      return [national.slice(0, area), national.slice(area, area + 4), national.slice(area + 4)].join(' ');
    }
    default:
      return [national.slice(0, 4), ...(national.slice(4).match(/\d{4}$|\d{3}/g) ?? [])].join(' ');
  }
}
