import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/strings/en.ts';
import { vi } from '../../../src/i18n/strings/vi.ts';
import { facebookShareHref, mailShareHref, smsHref } from '../../../src/sharing/share-links.ts';

const SHARED = { title: 'Chợ Mèo Vạc & quanh đó', url: 'https://camnang.example/vi/spots/cho-meo-vac?x=1' };

describe('links that share a page', () => {
  it('carry the whole address to Facebook', () => {
    expect(new URL(facebookShareHref(SHARED)).searchParams.get('u')).toBe(SHARED.url);
  });

  it('carry title and address into a letter', () => {
    const letter = new URL(mailShareHref(SHARED));
    expect(letter.searchParams.get('subject')).toBe(SHARED.title);
    expect(letter.searchParams.get('body')).toBe(`${SHARED.title}\r\n${SHARED.url}`);
  });

  it('carry a text into a message', () => {
    expect(new URLSearchParams(smsHref('Cần giúp (±20 m)').split('?')[1]).get('body')).toBe('Cần giúp (±20 m)');
  });
});

describe('the message that asks for help', () => {
  it.each([vi, en])('fits one text message with Vietnamese letters, 70 characters', (strings) => {
    const filled = strings['share.position.text']
      .replace('{coordinates}', '-23.12345,-105.12345')
      .replace('{metres}', '15000');
    expect(filled.normalize('NFC').length).toBeLessThanOrEqual(70);
  });
});
