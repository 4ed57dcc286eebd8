import { describe, expect, test } from 'vitest';
import { isForeign, lacksMarks, recognise } from '../../../src/i18n/recognise.ts';

const PASSAGES = {
  vi: 'Hang Bua nằm dưới chân núi, người trong bản thường đi bộ tới đây vào buổi sáng sớm và nghỉ dưới gốc đa.',
  en: 'The cave lies under the hill; people of the village walk to it early in the morning and rest under the banyan.',
  fr: 'La grotte est au pied de la colline ; les gens du village y viennent à pied de bon matin et se reposent sous le banian.',
  ko: '동굴은 산기슭에 있고, 마을 사람들은 이른 아침에 걸어와 반얀나무 아래에서 쉽니다.',
  zh: '洞在山脚下，村里人清早步行来这里，在榕树下休息，然后进洞看看过去留下的东西。',
  'zh-Hant': '洞在山腳下，村裡的人們清早步行來這裡，在榕樹下休息，然後進洞看看過去留下來的東西。',
  ja: '洞窟は山のふもとにあり、村の人々は早朝に歩いて来て、バンヤンの木の下で休みます。',
  th: 'ถ้ำอยู่ที่เชิงเขา ชาวบ้านเดินมาแต่เช้าตรู่และพักผ่อนใต้ต้นไทร ก่อนจะเข้าไปในถ้ำเพื่อดูร่องรอยของอดีต',
  ru: 'Пещера лежит у подножия холма; жители деревни приходят сюда рано утром и отдыхают под баньяном.',
  ar: 'يقع الكهف عند سفح التل، ويأتي أهل القرية إليه سيرا على الأقدام في الصباح الباكر ويستريحون تحت شجرة.',
};

describe('a passage is recognised', () => {
  test.each(Object.entries(PASSAGES))('as %s', (language, passage) => {
    expect(recognise(passage)).toBe(language);
  });

  test('in whichever composition its marks are typed', () => {
    expect(recognise(PASSAGES.vi.normalize('NFD'))).toBe('vi');
  });

  test('as Vietnamese without its marks', () => {
    const typed =
      'Hang nam gan ban, duong vao de di, moi nam hoi mo mot lan. Nguoi trong ban thuong di bo toi hang vao buoi sang.';
    expect(recognise(typed)).toBe('vi');
    expect(lacksMarks(typed)).toBe(true);
    expect(lacksMarks(PASSAGES.vi)).toBe(false);
  });

  test('as English although it is full of Vietnamese names', () => {
    expect(
      recognise(
        'From Mèo Vạc the road climbs to Mã Pì Lèng and goes on to Đồng Văn; the market of Khâu Vai is in the other valley.',
      ),
    ).toBe('en');
  });

  test('as Korean although half of its letters are names', () => {
    expect(
      recognise('Mèo Vạc에서 Mã Pì Lèng을 지나 Đồng Văn까지 가는 길에 Khâu Vai 시장이 있고, 길은 굽이가 많습니다.'),
    ).toBe('ko');
  });

  test('not at all where it is short, or a list of names', () => {
    expect(recognise('Chợ Mèo Vạc')).toBeUndefined();
    expect(
      recognise(
        'Meo Vac, Tho Xuan, Quy Chau, Bao Lam, Dong Van, Son Vi, Khau Vai, Lung Cu, Pho Bang, Sung La, Yen Minh',
      ),
    ).toBeUndefined();
    expect(recognise('')).toBeUndefined();
  });
});

test('a passage is foreign by its script, and among Latin ones by its language', () => {
  expect(isForeign('en', 'fr')).toBe(true);
  expect(isForeign('vi', 'vi')).toBe(false);
  expect(isForeign('zh', 'zh-Hans')).toBe(false);
  expect(isForeign('zh-Hant', 'zh-Hans')).toBe(true);
  expect(isForeign('ja', 'ko')).toBe(true);
  // Persian is not told apart from Arabic, so it is not accused.
  expect(isForeign('ar', 'fa')).toBe(false);
});
